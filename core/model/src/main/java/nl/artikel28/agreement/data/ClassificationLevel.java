package nl.artikel28.agreement.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.scope.RiskLevel;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** One level of a classification scheme. */
@Value.Immutable
public sealed interface ClassificationLevel permits ImmutableClassificationLevel {

  /** {@return the code by which data refer to it, such as "3"} */
  @Filled
  String code();

  /** {@return what the text calls it; if absent, only the code is used} */
  Optional<@Filled String> label();

  /** {@return the law's marks that belong at this level; empty when none does} */
  Set<DataMark> marks();

  /** {@return the risk that belongs to it; if absent, the text ties none to it} */
  Optional<RiskLevel> riskLevel();

  /** {@return the measures that belong to it; empty when the text ties none to it} */
  List<@Filled String> measures();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ClassificationLevel}. */
  final class Builder extends ImmutableClassificationLevel.Builder {
    Builder() {}
  }
}
