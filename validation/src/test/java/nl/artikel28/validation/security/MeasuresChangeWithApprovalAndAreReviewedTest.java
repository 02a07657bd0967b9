package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.security.MeasureChange;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class MeasuresChangeWithApprovalAndAreReviewedTest {

  private static final String CHANGES = "security.changes";
  private static final String REVIEW = "security.review";

  private final RuleTester rule = RuleTester.of("SEC-10");

  private static DataProcessingAgreement with(MeasureChange changes) {
    return SecurityTexts.with(security -> security.changes(changes));
  }

  private static DataProcessingAgreement with(Extent review) {
    return SecurityTexts.with(security -> security.review(Duty.builder().extent(review).build()));
  }

  @Test
  void is_satisfied_by_approval_and_review() {
    rule.on(with(MeasureChange.APPROVAL)).isSatisfied();
  }

  @Test
  void is_violated_when_measures_change_freely() {
    rule.on(with(MeasureChange.FREE))
        .isViolated(WARNING)
        .at(CHANGES)
        .writtenIn("6")
        .saying(
            "The processor may change a measure without prior approval. What is agreed: no"
                + " condition at all. It is better that the controller approves the change"
                + " beforehand.")
        .sayingInDutch(
            "De verwerker mag een maatregel veranderen zonder goedkeuring vooraf. Afgesproken is:"
                + " geen enkele voorwaarde. Beter is dat de verwerkingsverantwoordelijke de"
                + " verandering vooraf goedkeurt.");
  }

  @Test
  void is_information_when_notice_or_the_level_restrains_a_change() {
    rule.on(with(MeasureChange.NOTICE))
        .isViolated(INFO)
        .saying(
            "The processor may change a measure without prior approval. What is agreed: a notice is"
                + " enough. It is better that the controller approves the change beforehand.");
    rule.on(with(MeasureChange.NOT_LOWER)).isViolated(INFO).at(CHANGES);
  }

  @Test
  void is_violated_when_the_measures_are_not_reviewed() {
    rule.on(with(Extent.NONE))
        .isViolated(WARNING)
        .at(REVIEW)
        .writtenIn("6")
        .saying("need not review")
        .sayingInDutch("hoeft de verwerker niet te bekijken");
  }

  @Test
  void is_information_when_only_some_are_reviewed() {
    rule.on(with(Extent.PARTIAL))
        .isViolated(INFO)
        .at(REVIEW)
        .saying("The processor reviews only some of the measures to see whether they still fit.")
        .sayingInDutch("maar van een deel");
  }

  @Test
  void gives_a_finding_for_each_silence() {
    rule.on(SecurityTexts.without())
        .isViolated(WARNING, WARNING)
        .at(CHANGES, REVIEW)
        .saying("has to approve a change")
        .sayingInDutch("een verandering van de maatregelen moet goedkeuren");
    rule.on(SecurityTexts.with(security -> security.review(Optional.empty())))
        .isViolated(WARNING)
        .at(REVIEW)
        .belongingIn("6")
        .saying("does not say that the processor regularly reviews")
        .sayingInDutch("zegt niet dat de verwerker regelmatig bekijkt");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.without(), "security")).isUndetermined();
  }

  @Test
  void a_finding_on_one_weighs_more_than_the_other_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.without(), CHANGES)).isViolated(WARNING).at(REVIEW);
  }
}
