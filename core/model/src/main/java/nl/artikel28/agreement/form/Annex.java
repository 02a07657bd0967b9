package nl.artikel28.agreement.form;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** An annex to the agreement. */
@Value.Immutable
public sealed interface Annex permits ImmutableAnnex {

  /** {@return the number or letter on the annex itself; if absent, it bears none} */
  Optional<@Filled String> number();

  /** {@return the title; if absent, it has none} */
  Optional<@Filled String> title();

  /** {@return what it holds; if absent, something else} */
  Optional<AnnexSubject> subject();

  /** {@return whether it is attached; if absent, unknown} */
  Optional<Boolean> attached();

  /** {@return whether the text makes it part of the agreement; if absent, the text is silent} */
  Optional<Boolean> integral();

  /** {@return a condition for its binding force, such as initials; if absent, there is none} */
  Optional<@Filled String> bindingCondition();

  /** {@return whether that condition is met; if absent, this cannot be seen} */
  Optional<Boolean> conditionMet();

  /** {@return the date of the annex; if absent, it bears none} */
  Optional<LocalDate> dated();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link Annex}. */
  final class Builder extends ImmutableAnnex.Builder {
    Builder() {}
  }
}
