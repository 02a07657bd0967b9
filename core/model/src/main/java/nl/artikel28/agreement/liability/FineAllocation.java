package nl.artikel28.agreement.liability;

import java.util.List;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** Who bears administrative fines; Article 83. */
@Value.Immutable
public sealed interface FineAllocation permits ImmutableFineAllocation {

  /** {@return who bears them} */
  FineBearer borneBy();

  /** {@return exceptions in the agreement's words; empty when there are none} */
  List<@Filled String> exceptions();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link FineAllocation}. */
  final class Builder extends ImmutableFineAllocation.Builder {
    Builder() {}
  }
}
