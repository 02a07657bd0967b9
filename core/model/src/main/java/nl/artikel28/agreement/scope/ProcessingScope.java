package nl.artikel28.agreement.scope;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Subject matter, duration, nature and purpose of the processing; Article 28(3), opening words. */
@Value.Immutable
public sealed interface ProcessingScope permits ImmutableProcessingScope {

  /** {@return the subject matter; if absent, it is not described} */
  Optional<@Filled String> subjectMatter();

  /** {@return the nature of the processing in words; if absent, it is not described} */
  Optional<@Filled String> nature();

  /** {@return the operations of Article 4(2) that the text names; empty when it names none} */
  Set<ProcessingOperation> operations();

  /** {@return the purposes; empty when none is stated} */
  List<@Valid ProcessingPurpose> purposes();

  /** {@return how long the processing lasts; if absent, nothing is said} */
  Optional<@Valid ProcessingDuration> duration();

  /** {@return where the data are processed; empty when nothing is said} */
  List<@Valid ProcessingLocation> locations();

  /** {@return how long data are kept, per kind; empty when nothing is said} */
  List<@Valid RetentionRule> retention();

  /** {@return processing that the text takes out of the agreement; empty when it takes none out} */
  List<@Filled String> exclusions();

  /**
   * {@return rights of the controller that the text names as such; empty when they only follow from
   * other terms}
   */
  List<@Filled String> controllerRights();

  /**
   * {@return obligations of the controller that the text names as such; empty when they only follow
   * from other terms}
   */
  List<@Filled String> controllerObligations();

  /** {@return the risk of the processing as the parties see it; if absent, they do not say} */
  Optional<RiskLevel> riskLevel();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ProcessingScope}. */
  final class Builder extends ImmutableProcessingScope.Builder {
    Builder() {}
  }
}
