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
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ChangesAreNotifiedActivelyTest {

  private static final String NOTICES = "subProcessing.changes.notices";

  private final RuleTester rule = RuleTester.of("SUB-04");

  @Test
  void is_satisfied_by_an_active_notice() {
    rule.on(withNotices(ACTIVE)).isSatisfied();
    rule.on(withNotices(ACTIVE, SUBSCRIPTION)).isSatisfied();
  }

  @Test
  void is_violated_by_a_list_alone() {
    rule.on(withNotices(PASSIVE_LIST))
        .isViolated(ERROR)
        .at(NOTICES)
        .writtenIn("7")
        .saying("has to look at a list itself")
        .sayingInDutch("moet zelf op een lijst kijken");
    rule.on(withNotices(PASSIVE_LIST, SUBSCRIPTION)).isViolated(ERROR);
  }

  @Test
  void is_violated_by_a_list_that_contradicts_an_active_notice() {
    rule.on(withNotices(ACTIVE, PASSIVE_LIST))
        .isViolated(ERROR)
        .at(NOTICES)
        .writtenIn("7")
        .saying(
            "The processor gives notice of a change of sub-processors, but the controller also has"
                + " to look at a list itself. The two conflict: a list is no notice.")
        .sayingInDutch(
            "De verwerker meldt een wijziging van subverwerkers, maar de"
                + " verwerkingsverantwoordelijke moet ook zelf op een lijst kijken. Die twee"
                + " botsen: een lijst is geen melding.");
  }

  @Test
  void is_a_warning_when_the_controller_must_subscribe() {
    rule.on(withNotices(SUBSCRIPTION))
        .isViolated(WARNING)
        .at(NOTICES)
        .writtenIn("7")
        .saying("only when it subscribes")
        .sayingInDutch("alleen als hij zich daarvoor aanmeldt");
  }

  @Test
  void judges_a_mix_of_authorisations_too() {
    rule.on(withChanges(MIXED, changes -> changes.notices(List.of(PASSIVE_LIST))))
        .isViolated(ERROR);
  }

  @Test
  void rests_on_a_footnote_of_the_guidelines() {
    assertThat(rule.on(withNotices(PASSIVE_LIST)).findings().get(0).bases())
        .extracting(LegalBasis::place)
        .anySatisfy(
            place ->
                assertThat(place)
                    .contains(
                        new LocalisedText(
                            "randnummer 128, voetnoot 54", "paragraph 128, footnote 54")));
  }

  @Test
  void is_not_applicable_without_a_notice_which_another_rule_judges() {
    rule.on(withNotices(NO_NOTICE))
        .isNotApplicable()
        .saying("knows no notice of changes")
        .sayingInDutch("kent geen melding van wijzigingen");
    rule.on(withNotices()).isNotApplicable();
    rule.on(withoutChanges()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_notices_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withNotices(), NOTICES)).isUndetermined();
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
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing")).isUndetermined();
  }
}
