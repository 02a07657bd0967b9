package nl.artikel28.agreement.data;

import jakarta.validation.Valid;
import java.util.List;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A scheme that sorts data by sensitivity, such as the four categories of the Haaglanden paper. */
@Value.Immutable
public sealed interface ClassificationScheme permits ImmutableClassificationScheme {

  /** {@return the name of the scheme} */
  @Filled
  String name();

  /** {@return its levels, from light to heavy} */
  List<@Valid ClassificationLevel> levels();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ClassificationScheme}. */
  final class Builder extends ImmutableClassificationScheme.Builder {
    Builder() {}
  }
}
