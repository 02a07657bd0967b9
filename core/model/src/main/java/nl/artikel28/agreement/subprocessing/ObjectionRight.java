package nl.artikel28.agreement.subprocessing;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.time.TimeLimit;
import org.immutables.value.Value;

/** The controller's right to object to a change. */
@Value.Immutable
public sealed interface ObjectionRight permits ImmutableObjectionRight {

  /** {@return the grounds on which it may; if absent, any} */
  Optional<ObjectionGrounds> grounds();

  /** {@return whether an objection must be in writing; if absent, the text does not say} */
  Optional<Boolean> inWriting();

  /** {@return the time to object; if absent, none is given} */
  Optional<@Valid TimeLimit> window();

  /** {@return what silence means; if absent, the text does not say} */
  Optional<SilenceEffect> silence();

  /** {@return what follows from an objection; empty when the text does not say} */
  Set<ObjectionConsequence> consequences();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link ObjectionRight}. */
  final class Builder extends ImmutableObjectionRight.Builder {
    Builder() {}
  }
}
