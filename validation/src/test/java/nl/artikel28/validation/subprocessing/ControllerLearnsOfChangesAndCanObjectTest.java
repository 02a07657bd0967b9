package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.ChangeNotice.ACTIVE;
import static nl.artikel28.agreement.subprocessing.ChangeNotice.NO_NOTICE;
import static nl.artikel28.agreement.subprocessing.ChangeNotice.PASSIVE_LIST;
import static nl.artikel28.agreement.subprocessing.ChangeNotice.SUBSCRIPTION;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.MIXED;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.SPECIFIC;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withAuthorisation;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withChanges;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withNotices;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withoutChanges;

import java.util.List;
import java.util.Optional;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerLearnsOfChangesAndCanObjectTest {

  private static final String NOTICES = "subProcessing.changes.notices";
  private static final String OBJECTION = "subProcessing.changes.objection";

  private final RuleTester rule = RuleTester.of("SUB-03");

  @Test
  void is_satisfied_by_a_notice_and_a_right_to_object() {
    rule.on(withNotices(ACTIVE)).isSatisfied();
    rule.on(withAuthorisation(MIXED)).isSatisfied();
  }

  @Test
  void leaves_it_to_another_rule_how_the_controller_learns_of_changes() {
    rule.on(withNotices(PASSIVE_LIST)).isSatisfied();
    rule.on(withNotices(PASSIVE_LIST, NO_NOTICE)).isSatisfied();
  }

  @Test
  void is_violated_once_when_the_text_promises_a_notice_and_denies_it() {
    rule.on(withNotices(ACTIVE, NO_NOTICE))
        .isViolated(ERROR)
        .at(NOTICES)
        .writtenIn("7")
        .saying(
            "The agreement says both that the processor gives notice of a change of sub-processors"
                + " and that it gives none.")
        .sayingInDutch("zowel dat de verwerker een wijziging van subverwerkers meldt als dat hij");
    rule.on(withNotices(SUBSCRIPTION, NO_NOTICE)).isViolated(ERROR);
    RuleTester.of("SUB-04").on(withNotices(ACTIVE, NO_NOTICE)).isSatisfied();
  }

  @Test
  void is_a_warning_when_an_urgent_replacement_goes_another_way() {
    rule.on(withChanges(changes -> changes.emergency("melding binnen 5 dagen na vervanging")))
        .isViolated(WARNING)
        .at("subProcessing.changes.emergency")
        .writtenIn("7")
        .saying(
            "When a sub-processor has to be replaced urgently, something else applies: “melding"
                + " binnen 5 dagen na vervanging”. The GDPR requires notice beforehand and a chance"
                + " to object then too.")
        .sayingInDutch(
            "Als een subverwerker met spoed moet worden vervangen, geldt iets anders: “melding"
                + " binnen 5 dagen na vervanging”. Ook dan eist de AVG een melding vooraf");
    rule.on(withChanges(changes -> changes.emergency("terstond").objection(Optional.empty())))
        .isViolated(ERROR, WARNING);
  }

  @Test
  void is_violated_when_the_text_is_silent_on_notices() {
    rule.on(withNotices())
        .isViolated(ERROR)
        .at(NOTICES)
        .belongingIn("7")
        .saying("does not say that the processor gives notice")
        .sayingInDutch("zegt niet dat de verwerker het meldt");
  }

  @Test
  void is_violated_when_the_text_says_that_there_is_no_notice() {
    rule.on(withNotices(NO_NOTICE))
        .isViolated(ERROR)
        .at(NOTICES)
        .writtenIn("7")
        .saying("the processor gives no notice")
        .sayingInDutch("meldt de verwerker het niet");
  }

  @Test
  void is_violated_without_a_right_to_object() {
    rule.on(withChanges(changes -> changes.objection(Optional.empty())))
        .isViolated(ERROR)
        .at(OBJECTION)
        .belongingIn("7")
        .saying("does not give the controller the right to object")
        .sayingInDutch("niet het recht om bezwaar te maken");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(withoutChanges()).isViolated(ERROR, ERROR).at(NOTICES, OBJECTION);
    rule.on(withChanges(MIXED, changes -> changes.notices(List.of()).objection(Optional.empty())))
        .isViolated(ERROR, ERROR);
  }

  @Test
  void is_undetermined_when_changes_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutChanges(), "subProcessing.changes")).isUndetermined();
    rule.on(RuleTester.elsewhere(withNotices(), NOTICES)).isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                withChanges(changes -> changes.objection(Optional.empty())), OBJECTION))
        .isUndetermined();
  }

  @Test
  void says_what_is_wrong_even_when_the_other_part_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutChanges(), NOTICES)).isViolated(ERROR).at(OBJECTION);
    rule.on(RuleTester.elsewhere(withoutChanges(), OBJECTION)).isViolated(ERROR).at(NOTICES);
  }

  @Test
  void is_not_applicable_without_a_general_authorisation() {
    rule.on(withAuthorisation(SPECIFIC))
        .isNotApplicable()
        .saying("gives no general authorisation")
        .sayingInDutch("geeft geen algemene toestemming");
    rule.on(withAuthorisation(NONE)).isNotApplicable();
  }

  @Test
  void is_not_applicable_when_the_text_is_silent_on_the_authorisation() {
    rule.on(SubProcessingTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_authorisation_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing.authorisation"))
        .isUndetermined();
  }
}
