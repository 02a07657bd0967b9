package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.artikel28.text.Nearest;

/** Lays one policy over another. */
final class PolicyMerge {

  private PolicyMerge() {}

  static Policy of(Policy policy, Policy base) {
    if (policy.base().isPresent() && !policy.base().get().equals(base.name())) {
      throw new IllegalArgumentException(
          "the policy '%s' extends '%s', not '%s'"
              .formatted(policy.name(), policy.base().get(), base.name()));
    }
    return unnamed(base)
        .from(policy)
        .validFrom(later(policy.validFrom(), base.validFrom()))
        .validUntil(earlier(policy.validUntil(), base.validUntil()))
        .base(base.base())
        .lineage(policy.lineage())
        .addLineage(base.name())
        .addAllLineage(base.lineage())
        .build();
  }

  /** What names the base stays with the base; all else shows where the policy is silent. */
  private static Policy.Builder unnamed(Policy base) {
    return base.toBuilder()
        .title(Optional.empty())
        .version(Optional.empty())
        .validFrom(Optional.empty())
        .validUntil(Optional.empty())
        .lineage(List.of());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? one
        : other.or(() -> one);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && other.get().isAfter(one.get())
        ? one
        : other.or(() -> one);
  }

  static Policy resolve(Policy policy) {
    return onTheLaw(policy.base().map(base -> of(policy, builtIn(base))).orElse(policy));
  }

  /** The law holds under every policy, also under one that extends none. */
  private static Policy onTheLaw(Policy policy) {
    Policy law = BuiltInPolicies.STATUTE;
    if (policy.equals(law)) {
      return policy;
    }
    return policy.lineage().contains(law.name())
        ? unnamed(law).from(policy).build()
        : of(policy, law);
  }

  private static Policy builtIn(String base) {
    Map<String, Policy> builtIn =
        Map.of("statute", BuiltInPolicies.STATUTE, "standard", BuiltInPolicies.STANDARD);
    Policy found = builtIn.get(base);
    if (found == null) {
      throw new IllegalArgumentException(
          "a policy extends '%s', which is not known here%s"
              .formatted(base, Nearest.hint(base, builtIn.keySet())));
    }
    return found;
  }
}
