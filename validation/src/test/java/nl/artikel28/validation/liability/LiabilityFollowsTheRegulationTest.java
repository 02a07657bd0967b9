package nl.artikel28.validation.liability;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.liability.LiabilityBasis;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class LiabilityFollowsTheRegulationTest {

  private static final String BASIS = "liability.basis";

  private final RuleTester rule = RuleTester.of("LIA-01");

  private static DataProcessingAgreement on(LiabilityBasis basis) {
    return LiabilityTexts.with(terms -> terms.basis(basis));
  }

  private static DataProcessingAgreement withoutBasis() {
    return LiabilityTexts.with(terms -> terms.basis(Optional.empty()));
  }

  @Test
  void is_satisfied_by_the_regulation_s_own_liability() {
    rule.on(on(LiabilityBasis.ARTICLE_82)).isSatisfied();
  }

  @Test
  void is_satisfied_when_each_answers_for_its_own_acts() {
    rule.on(on(LiabilityBasis.OWN_ACTS)).isSatisfied();
  }

  @Test
  void is_violated_by_liability_for_all_damage() {
    rule.on(on(LiabilityBasis.ALL_DAMAGE))
        .isViolated(INFO)
        .at(BASIS)
        .writtenIn("15")
        .saying("That goes further than the GDPR.")
        .sayingInDutch("Dat gaat verder dan de AVG.");
  }

  @Test
  void is_violated_when_liability_is_excluded() {
    rule.on(on(LiabilityBasis.EXCLUDED))
        .isViolated(WARNING)
        .at(BASIS)
        .saying("excludes the liability of the processor")
        .sayingInDutch("sluit de aansprakelijkheid van de verwerker uit");
  }

  @Test
  void is_not_applicable_when_the_text_is_silent() {
    rule.on(withoutBasis()).isNotApplicable().saying("is silent on this");
    rule.on(LiabilityTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_liability_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutBasis(), BASIS))
        .isUndetermined()
        .saying("refers to the main agreement");
  }
}
