package nl.artikel28.report;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** The policy under which it was reviewed. */
@Value.Immutable
public sealed interface PolicyHead permits ImmutablePolicyHead {

  /** {@return its name} */
  String name();

  /** {@return the title for people; if absent, the name serves} */
  Optional<LocalisedText> title();

  /** {@return its version; if absent, it bears none} */
  Optional<String> version();

  /** {@return the side whose wishes it holds; if absent, neither} */
  Optional<Side> side();

  /** {@return the policies that it extends, nearest first; empty when it extends none} */
  List<String> bases();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link PolicyHead}. */
  final class Builder extends ImmutablePolicyHead.Builder {
    Builder() {}
  }
}
