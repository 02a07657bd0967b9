package nl.artikel28.agreement.liability;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A limit to liability. */
@Value.Immutable
public sealed interface LiabilityCap permits ImmutableLiabilityCap {

  /** {@return what kind of limit} */
  LiabilityCapKind kind();

  /** {@return whose liability is limited; if absent, that of both} */
  Optional<Side> liableParty();

  /** {@return the amount; if absent, none is given} */
  Optional<Money> amount();

  /** {@return the number of months of fees; if absent, none is given} */
  Optional<@PositiveOrZero(message = "{nl.artikel28.constraint.PositiveOrZero.message}") Integer>
      months();

  /** {@return the percentage of the fees; if absent, all of them} */
  Optional<@PositiveOrZero(message = "{nl.artikel28.constraint.PositiveOrZero.message}") Integer>
      percentage();

  /** {@return per event or per year, in the agreement's words; if absent, the text does not say} */
  Optional<@Filled String> per();

  /** {@return the other document that holds it; if absent, it stands here} */
  Optional<@Filled String> reference();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link LiabilityCap}. */
  final class Builder extends ImmutableLiabilityCap.Builder {
    Builder() {}
  }
}
