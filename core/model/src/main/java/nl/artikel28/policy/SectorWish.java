package nl.artikel28.policy;

import java.util.Set;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** The sectors that a wish is for. */
@Value.Immutable
public sealed interface SectorWish permits ImmutableSectorWish {

  /** {@return the sectors} */
  Set<Sector> values();

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

  /** Collects the attributes of a {@link SectorWish}. */
  final class Builder extends ImmutableSectorWish.Builder {
    Builder() {}
  }
}
