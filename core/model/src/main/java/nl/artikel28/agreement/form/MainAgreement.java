package nl.artikel28.agreement.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The agreement for services that the processing belongs to. */
@Value.Immutable
public sealed interface MainAgreement permits ImmutableMainAgreement {

  /** {@return what the text calls it; if absent, it has no name of its own} */
  Optional<@Filled String> name();

  /** {@return its date; if absent, the text does not give it} */
  Optional<LocalDate> date();

  /** {@return its subject; if absent, the text does not give it} */
  Optional<@Filled String> subject();

  /** {@return its numbers; empty when none is given} */
  List<@Filled String> contractNumbers();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link MainAgreement}. */
  final class Builder extends ImmutableMainAgreement.Builder {
    Builder() {}
  }
}
