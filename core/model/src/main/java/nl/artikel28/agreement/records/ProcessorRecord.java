package nl.artikel28.agreement.records;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Duty;
import org.immutables.value.Value;

/** The processor's record of processing activities; Article 30(2). */
@Value.Immutable
public sealed interface ProcessorRecord permits ImmutableProcessorRecord {

  /** {@return the duty to keep it; if absent, the text is silent} */
  Optional<@Valid Duty> kept();

  /** {@return what it contains; empty when the text does not say} */
  Set<RecordContent> content();

  /** {@return whether the controller can see it; if absent, the text is silent} */
  Optional<Boolean> available();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ProcessorRecord}. */
  final class Builder extends ImmutableProcessorRecord.Builder {
    Builder() {}
  }
}
