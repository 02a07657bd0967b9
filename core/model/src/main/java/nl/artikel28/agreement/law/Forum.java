package nl.artikel28.agreement.law;

import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A court or tribunal. */
@Value.Immutable
public sealed interface Forum permits ImmutableForum {

  /** {@return the court; if absent, see the reference} */
  Optional<@Filled String> court();

  /** {@return its country; if absent, the court says enough} */
  Optional<Country> country();

  /** {@return the disputes it is for; if absent, all} */
  Optional<@Filled String> scope();

  /** {@return the other document that names it; if absent, it is named here} */
  Optional<@Filled String> reference();

  /** {@return whether it is only for the case that no other forum is named} */
  @Value.Default
  default boolean fallback() {
    return false;
  }

  /** {@return whether it is arbitration} */
  @Value.Default
  default boolean arbitration() {
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

  /** Collects the attributes of a {@link Forum}. */
  final class Builder extends ImmutableForum.Builder {
    Builder() {}
  }
}
