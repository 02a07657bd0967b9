package nl.artikel28.policy;

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
    // What names the base stays with the base; all else shows through where the policy is silent.
    Policy unnamed =
        base.toBuilder()
            .title(Optional.empty())
            .version(Optional.empty())
            .validFrom(Optional.empty())
            .validUntil(Optional.empty())
            .lineage(List.of())
            .build();
    return unnamed.toBuilder()
        .from(policy)
        .base(base.base())
        .lineage(policy.lineage())
        .addLineage(base.name())
        .addAllLineage(base.lineage())
        .build();
  }

  static Policy resolve(Policy policy) {
    if (policy.base().isEmpty()) {
      return policy;
    }
    String base = policy.base().get();
    Map<String, Policy> builtIn =
        Map.of("statute", BuiltInPolicies.STATUTE, "standard", BuiltInPolicies.STANDARD);
    Policy found = builtIn.get(base);
    if (found == null) {
      throw new IllegalArgumentException(
          "the policy '%s' extends '%s', which is not known here%s"
              .formatted(policy.name(), base, Nearest.hint(base, builtIn.keySet())));
    }
    return of(policy, found);
  }
}
