package nl.artikel28.agreement.data;

import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A category of data subjects. */
@Value.Immutable
public sealed interface DataSubjectCategory permits ImmutableDataSubjectCategory {

  /** {@return the category in the agreement's words} */
  @Filled
  String label();

  /** {@return whether they are natural persons; if absent, they are taken to be} */
  Optional<Boolean> naturalPersons();

  /**
   * {@return whether they are vulnerable, such as children or patients; if absent, nothing is said}
   */
  Optional<Boolean> vulnerable();

  /**
   * {@return whether they are deceased persons, who are no data subjects; if absent, they are not}
   */
  Optional<Boolean> deceased();

  /** {@return the parts of the paper that name it; empty when this is not recorded} */
  Set<TextPart> listedIn();

  /** {@return whether the entry is a catch-all} */
  @Value.Default
  default boolean openEnded() {
    return false;
  }

  /**
   * {@return whether it is only an example of a template that nobody has chosen; it then counts as
   * not agreed}
   */
  @Value.Default
  default boolean offered() {
    return false;
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DataSubjectCategory}. */
  final class Builder extends ImmutableDataSubjectCategory.Builder {
    Builder() {}
  }
}
