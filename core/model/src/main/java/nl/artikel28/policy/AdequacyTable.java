package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.List;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** Adequacy decisions with their dates. */
@Value.Immutable
public sealed interface AdequacyTable permits ImmutableAdequacyTable {

  /** {@return the decisions} */
  List<@Valid AdequacyDecision> decisions();

  /** {@return what they rest on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link AdequacyTable}. */
  final class Builder extends ImmutableAdequacyTable.Builder {
    Builder() {}
  }
}
