package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.List;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** Norms with the dates between which they hold. */
@Value.Immutable
public sealed interface NormTable permits ImmutableNormTable {

  /** {@return the norms} */
  List<@Valid DatedNorm> norms();

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

  /** Collects the attributes of a {@link NormTable}. */
  final class Builder extends ImmutableNormTable.Builder {
    Builder() {}
  }
}
