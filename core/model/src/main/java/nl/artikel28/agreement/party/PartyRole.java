package nl.artikel28.agreement.party;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The role of a party for an activity; Articles 4(7), 4(8) and 28(10). */
@Value.Immutable
public sealed interface PartyRole permits ImmutablePartyRole {

  /** {@return the role} */
  ProcessingRole role();

  /**
   * {@return the activity for which the role holds; if absent, all processing under the agreement}
   */
  Optional<@Filled String> activity();

  /**
   * {@return the words that make the role uncertain or conditional; if absent, the role is fixed}
   */
  Optional<@Filled String> condition();

  /**
   * {@return how strongly the party has the role: 3 for all processing, 2 for an activity, 1 only
   * on a condition}
   */
  default int strength() {
    if (condition().isPresent()) {
      return 1;
    }
    return activity().isPresent() ? 2 : 3;
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link PartyRole}. */
  final class Builder extends ImmutablePartyRole.Builder {
    Builder() {}
  }
}
