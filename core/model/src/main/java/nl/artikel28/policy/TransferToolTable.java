package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.List;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** Grounds for transfers with their dates. */
@Value.Immutable
public sealed interface TransferToolTable permits ImmutableTransferToolTable {

  /** {@return the grounds} */
  List<@Valid TransferTool> tools();

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

  /** Collects the attributes of a {@link TransferToolTable}. */
  final class Builder extends ImmutableTransferToolTable.Builder {
    Builder() {}
  }
}
