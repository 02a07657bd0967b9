package nl.artikel28.agreement.breach;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.time.TimeLimit;
import org.immutables.value.Value;

/** What the processor does when personal data are breached; Article 33(2). */
@Value.Immutable
public sealed interface BreachNotification permits ImmutableBreachNotification {

  /**
   * {@return when the controller is told; if absent, the text sets no time, neither by a number nor
   * by a word}
   */
  Optional<@Valid TimeLimit> deadline();

  /** {@return whether suspected breaches are notified too; if absent, the text does not say} */
  Optional<Boolean> suspectedBreaches();

  /** {@return what the text takes a breach to be; if absent, it does not say} */
  Optional<BreachDefinition> definition();

  /** {@return breaches that the text takes out of the duty; empty when it takes none out} */
  List<@Valid BreachCarveOut> carveOuts();

  /** {@return what a notice contains; empty when the text does not say} */
  Set<BreachContent> content();

  /**
   * {@return whether information may follow in phases, Article 33(4); if absent, the text is
   * silent}
   */
  Optional<Boolean> phased();

  /** {@return further steps with a time of their own; empty when there are none} */
  List<@Valid BreachStep> steps();

  /** {@return the duty to keep a log that the controller can see; if absent, the text is silent} */
  Optional<@Valid Duty> log();

  /** {@return help with documenting breaches, Article 33(5); if absent, the text is silent} */
  Optional<@Valid Duty> documentation();

  /**
   * {@return who decides on notice to authority and data subjects; if absent, the text is silent}
   */
  Optional<BreachDecision> decision();

  /**
   * {@return whether the processor may tell authority or data subjects itself; if absent, the text
   * is silent}
   */
  Optional<OwnNotice> processorMayNotify();

  /** {@return whether the processor must be silent to others; if absent, the text does not say} */
  Optional<Boolean> silenceToOthers();

  /** {@return where at the controller the notice goes; if absent, the text names none} */
  Optional<@Valid ContactPoint> channel();

  /** {@return who pays; empty when the text is silent} */
  List<@Valid CostRule> costs();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link BreachNotification}. */
  final class Builder extends ImmutableBreachNotification.Builder {
    Builder() {}
  }
}
