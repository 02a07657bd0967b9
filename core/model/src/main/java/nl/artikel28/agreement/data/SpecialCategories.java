package nl.artikel28.agreement.data;

import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** What the text declares on special categories as a whole; Article 9. */
@Value.Immutable
public sealed interface SpecialCategories permits ImmutableSpecialCategories {

  /** {@return the declaration} */
  SpecialCategoriesStatus status();

  /** {@return the safeguards for all of them; empty when none is named} */
  List<@Filled String> safeguards();

  /** {@return the statutory exception relied on; if absent, none is recorded} */
  Optional<@Filled String> exception();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SpecialCategories}. */
  final class Builder extends ImmutableSpecialCategories.Builder {
    Builder() {}
  }
}
