package nl.artikel28.validation.audit;

import static nl.artikel28.agreement.audit.AuditorCondition.ACCEPTED_BY_PROCESSOR;
import static nl.artikel28.agreement.audit.AuditorCondition.BOUND_TO_SECRECY;
import static nl.artikel28.agreement.audit.AuditorCondition.CERTIFIED;
import static nl.artikel28.agreement.audit.AuditorCondition.INDEPENDENT;
import static nl.artikel28.agreement.audit.AuditorCondition.NO_COMPETITOR;
import static nl.artikel28.agreement.audit.AuditorKind.CERTIFIED_AUDITOR;
import static nl.artikel28.agreement.audit.AuditorKind.CONTROLLER;
import static nl.artikel28.agreement.audit.AuditorKind.INDEPENDENT_THIRD_PARTY;
import static nl.artikel28.agreement.audit.AuditorKind.MANDATED_AUDITOR;
import static nl.artikel28.agreement.audit.AuditorKind.PROCESSORS_AUDITOR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditorCondition;
import nl.artikel28.agreement.audit.AuditorKind;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerChoosesTheAuditorTest {

  private static final String AUDITORS = "audit.auditors";
  private static final String CONDITIONS = "audit.auditorConditions";

  private final RuleTester rule = RuleTester.of("AUD-03");

  private static DataProcessingAgreement with(AuditorKind... auditors) {
    return AuditTexts.with(audit -> audit.auditors(List.of(auditors)));
  }

  private static DataProcessingAgreement withConditions(AuditorCondition... conditions) {
    return AuditTexts.with(audit -> audit.auditorConditions(List.of(conditions)));
  }

  @Test
  void is_satisfied_by_the_controller_and_an_auditor_of_its_choice() {
    rule.on(with(CONTROLLER, MANDATED_AUDITOR)).isSatisfied();
    rule.on(with(CONTROLLER, INDEPENDENT_THIRD_PARTY)).isSatisfied();
    rule.on(with(CONTROLLER, MANDATED_AUDITOR, CERTIFIED_AUDITOR)).isSatisfied();
  }

  @Test
  void is_satisfied_by_fair_conditions() {
    rule.on(withConditions(BOUND_TO_SECRECY, INDEPENDENT, NO_COMPETITOR)).isSatisfied();
    rule.on(withConditions()).isSatisfied();
  }

  @Test
  void is_violated_when_the_controller_may_not_audit_itself() {
    rule.on(with(INDEPENDENT_THIRD_PARTY))
        .isViolated(WARNING)
        .at(AUDITORS)
        .writtenIn("12")
        .saying(
            "An audit may only be carried out by: an independent third party. The controller should"
                + " be allowed to do so itself as well.")
        .sayingInDutch(
            "Alleen deze partij mag een audit uitvoeren: een onafhankelijke derde. De"
                + " verwerkingsverantwoordelijke hoort dat ook zelf te mogen.");
  }

  @Test
  void is_violated_when_the_controller_may_not_send_an_auditor() {
    rule.on(with(CONTROLLER))
        .isViolated(WARNING)
        .at(AUDITORS)
        .writtenIn("12")
        .saying("should be allowed to choose an auditor")
        .sayingInDutch("hoort zelf een auditor te mogen kiezen");
    rule.on(with(CONTROLLER, PROCESSORS_AUDITOR)).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_auditor_must_be_certified() {
    rule.on(with(CONTROLLER, CERTIFIED_AUDITOR))
        .isViolated(WARNING)
        .at(AUDITORS)
        .writtenIn("12")
        .saying("may only choose a certified auditor")
        .sayingInDutch("mag alleen een gecertificeerde auditor kiezen");
  }

  @Test
  void is_violated_by_conditions_that_narrow_the_choice_and_names_them() {
    rule.on(withConditions(CERTIFIED, ACCEPTED_BY_PROCESSOR, BOUND_TO_SECRECY))
        .isViolated(WARNING)
        .at(CONDITIONS)
        .writtenIn("12")
        .saying("of the auditor: certification, acceptance by the processor.")
        .sayingInDutch("van de auditor: certificering, instemming van de verwerker.");
    rule.on(withConditions(CERTIFIED)).isViolated(WARNING).saying("auditor: certification.");
    rule.on(withConditions(ACCEPTED_BY_PROCESSOR)).isViolated(WARNING).saying("acceptance");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(with(CERTIFIED_AUDITOR)).isViolated(WARNING, WARNING).at(AUDITORS, AUDITORS);
    rule.on(with(PROCESSORS_AUDITOR)).isViolated(WARNING, WARNING).at(AUDITORS, AUDITORS);
    rule.on(
            AuditTexts.with(
                audit ->
                    audit
                        .auditors(List.of(INDEPENDENT_THIRD_PARTY))
                        .auditorConditions(List.of(ACCEPTED_BY_PROCESSOR))))
        .isViolated(WARNING, WARNING)
        .at(AUDITORS, CONDITIONS);
  }

  @Test
  void certification_is_one_cause_however_it_is_asked() {
    rule.on(
            AuditTexts.with(
                audit ->
                    audit
                        .auditors(List.of(CONTROLLER, CERTIFIED_AUDITOR))
                        .auditorConditions(List.of(CERTIFIED))))
        .isViolated(WARNING)
        .at(AUDITORS);
    rule.on(
            AuditTexts.with(
                audit ->
                    audit
                        .auditors(List.of(CONTROLLER, CERTIFIED_AUDITOR))
                        .auditorConditions(List.of(CERTIFIED, ACCEPTED_BY_PROCESSOR))))
        .isViolated(WARNING, WARNING)
        .at(AUDITORS, CONDITIONS);
  }

  @Test
  void is_not_applicable_when_the_text_does_not_say_who_audits() {
    rule.on(with()).isNotApplicable();
    rule.on(AuditTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), AUDITORS)).isUndetermined();
  }
}
