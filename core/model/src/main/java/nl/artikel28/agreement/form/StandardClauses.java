package nl.artikel28.agreement.form;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Standard clauses or a model that the agreement claims to follow; Article 28(6) to (8). */
@Value.Immutable
public sealed interface StandardClauses permits ImmutableStandardClauses {

  /** {@return which set} */
  StandardClauseSet set();

  /** {@return its name and version; if absent, the set says enough} */
  Optional<@Filled String> name();

  /** {@return whether the text says that they are unaltered; if absent, it is silent} */
  Optional<Boolean> unaltered();

  /** {@return the options chosen; empty when there are none} */
  List<@Filled String> options();

  /** {@return the deviations that the text names itself; empty when it names none} */
  List<@Valid ModelDeviation> deviations();

  /** {@return whether further parties may join; if absent, the text is silent} */
  Optional<Boolean> docking();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link StandardClauses}. */
  final class Builder extends ImmutableStandardClauses.Builder {
    Builder() {}
  }
}
