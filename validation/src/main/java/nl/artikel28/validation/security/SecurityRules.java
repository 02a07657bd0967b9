package nl.artikel28.validation.security;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family SEC, in order. */
public final class SecurityRules {

  private SecurityRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(SecurityRules.class);
    return List.of(
        new ProcessorTakesTheMeasuresOfArticle32(texts),
        new MeasuresAreDescribed(texts),
        new DataAreEncryptedAndPseudonymised(texts),
        new EveryGoalOfSecurityHasAMeasure(texts),
        new DataCanBeRestoredInTime(texts),
        new MeasuresAreTestedRegularly(texts),
        new RisksOfTheProcessingAreNamed(texts),
        new NoNormIsSuperseded(texts),
        new ProofOfSecurityIsOnRecord(texts),
        new MeasuresChangeWithApprovalAndAreReviewed(texts),
        new TechniqueMeetsThePolicy(texts),
        new TechnicalClaimsHoldForEveryUse(texts),
        new IncidentsCoverAvailability(texts));
  }
}
