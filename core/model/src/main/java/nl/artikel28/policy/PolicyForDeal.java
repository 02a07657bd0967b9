package nl.artikel28.policy;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;

/** Chooses the steps of each ladder that hold for one deal. */
final class PolicyForDeal {

  private PolicyForDeal() {}

  static Policy of(Policy policy, DataProcessingAgreement agreement) {
    if (!hasCases(policy)) {
      return policy;
    }
    return policy.toBuilder()
        .breachNotice(chosen(policy.breachNotice(), agreement))
        .bareBreachNotice(chosen(policy.bareBreachNotice(), agreement))
        .auditInterval(chosen(policy.auditInterval(), agreement))
        .auditNotice(chosen(policy.auditNotice(), agreement))
        .exitPeriod(chosen(policy.exitPeriod(), agreement))
        .subProcessorNotice(chosen(policy.subProcessorNotice(), agreement))
        .objectionWindow(chosen(policy.objectionWindow(), agreement))
        .rightsResponse(chosen(policy.rightsResponse(), agreement))
        .backupInterval(chosen(policy.backupInterval(), agreement))
        .build();
  }

  private static boolean hasCases(Policy policy) {
    return hasCases(policy.breachNotice())
        || hasCases(policy.bareBreachNotice())
        || hasCases(policy.auditInterval())
        || hasCases(policy.auditNotice())
        || hasCases(policy.exitPeriod())
        || hasCases(policy.subProcessorNotice())
        || hasCases(policy.objectionWindow())
        || hasCases(policy.rightsResponse())
        || hasCases(policy.backupInterval());
  }

  private static boolean hasCases(Optional<TimeLadder> ladder) {
    return ladder.isPresent() && !ladder.get().cases().isEmpty();
  }

  private static Optional<TimeLadder> chosen(
      Optional<TimeLadder> ladder, DataProcessingAgreement agreement) {
    return ladder.map(each -> each.forDeal(agreement));
  }
}
