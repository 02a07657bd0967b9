package nl.artikel28.agreement.transfer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A known transfer to one recipient. */
@Value.Immutable
public sealed interface Transfer permits ImmutableTransfer {

  /** {@return who receives the data} */
  @Filled
  String recipient();

  /** {@return the country; if absent, the text does not say} */
  Optional<Country> country();

  /** {@return the service it belongs to; if absent, all} */
  Optional<@Filled String> service();

  /** {@return the data; empty when the text does not say} */
  List<@Filled String> data();

  /** {@return the grounds in Chapter V; empty when none is named} */
  List<@Valid TransferMechanism> mechanisms();

  /** {@return whether one or all of them must be met; if absent, one is enough} */
  Optional<Combination> combination();

  /** {@return the assessment of the transfer; if absent, none is mentioned} */
  Optional<@Valid TransferAssessment> assessment();

  /** {@return further measures; empty when none is named} */
  List<@Filled String> supplementaryMeasures();

  /** {@return whether it happens again and again; if absent, it is taken to} */
  Optional<Boolean> recurring();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Transfer}. */
  final class Builder extends ImmutableTransfer.Builder {
    Builder() {}
  }
}
