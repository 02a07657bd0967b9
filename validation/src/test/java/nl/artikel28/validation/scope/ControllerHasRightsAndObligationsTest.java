package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachDecision;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerHasRightsAndObligationsTest {

  private static final String RIGHTS = "scope.controllerRights";
  private static final String OBLIGATIONS = "scope.controllerObligations";

  private final RuleTester rule = RuleTester.of("SCP-09");

  /** An agreement with no right and no obligation of the controller anywhere. */
  private static DataProcessingAgreement neither() {
    return Agreements.complete().toBuilder()
        .scope(Optional.empty())
        .instructions(Optional.empty())
        .subProcessing(Optional.empty())
        .breachNotification(Optional.empty())
        .audit(Optional.empty())
        .build();
  }

  private static DataProcessingAgreement onlyObligations() {
    return ScopeTexts.with(scope -> scope.controllerRights(List.of())).toBuilder()
        .instructions(Optional.empty())
        .subProcessing(Optional.empty())
        .audit(Optional.empty())
        .build();
  }

  private static DataProcessingAgreement onlyRights() {
    return ScopeTexts.with(scope -> scope.controllerObligations(List.of())).toBuilder()
        .breachNotification(Optional.empty())
        .audit(Optional.empty())
        .build();
  }

  private static AuditTerms audits(Extent extent) {
    return AuditTerms.builder().audits(Duty.builder().extent(extent).build()).build();
  }

  private static AuditTerms paidBy(Payer payer) {
    return AuditTerms.builder().addCosts(CostRule.builder().payer(payer).build()).build();
  }

  private static BreachNotification decidedBy(BreachDecision decision) {
    return BreachNotification.builder().decision(decision).build();
  }

  @Test
  void is_satisfied_by_rights_and_obligations_that_are_named() {
    rule.on(neither().toBuilder().scope(Agreements.complete().scope()).build()).isSatisfied();
  }

  @Test
  void is_violated_without_either() {
    rule.on(neither())
        .isViolated(ERROR)
        .at(RIGHTS)
        .saying("names no rights and no obligations of the controller")
        .sayingInDutch("noemt geen rechten en geen plichten van de verwerkingsverantwoordelijke");
  }

  @Test
  void is_violated_without_rights() {
    rule.on(onlyObligations())
        .isViolated(ERROR)
        .at(RIGHTS)
        .saying("names no rights of the controller, such as")
        .sayingInDutch("noemt geen rechten van de verwerkingsverantwoordelijke, zoals");
  }

  @Test
  void is_violated_with_a_warning_without_obligations() {
    rule.on(onlyRights())
        .isViolated(WARNING)
        .at(OBLIGATIONS)
        .saying("names no obligations of the controller, such as")
        .sayingInDutch("noemt geen plichten van de verwerkingsverantwoordelijke, zoals");
  }

  @Test
  void finds_a_right_in_audits_in_full_or_in_part() {
    rule.on(onlyObligations().toBuilder().audit(audits(Extent.FULL)).build()).isSatisfied();
    rule.on(onlyObligations().toBuilder().audit(audits(Extent.PARTIAL)).build()).isSatisfied();
    rule.on(onlyObligations().toBuilder().audit(audits(Extent.NONE)).build()).isViolated(ERROR);
  }

  @Test
  void finds_a_right_in_an_objection_to_sub_processors() {
    SubProcessorChanges changes =
        SubProcessorChanges.builder().objection(ObjectionRight.builder().build()).build();
    rule.on(
            onlyObligations().toBuilder()
                .subProcessing(SubProcessingTerms.builder().changes(changes).build())
                .build())
        .isSatisfied();
    rule.on(
            onlyObligations().toBuilder()
                .subProcessing(
                    SubProcessingTerms.builder()
                        .changes(SubProcessorChanges.builder().build())
                        .build())
                .build())
        .isViolated(ERROR);
  }

  @Test
  void finds_a_right_in_instructions_that_bind_the_processor() {
    rule.on(
            onlyObligations().toBuilder()
                .instructions(InstructionTerms.builder().onlyOnInstructions(true).build())
                .build())
        .isSatisfied();
    rule.on(
            onlyObligations().toBuilder()
                .instructions(InstructionTerms.builder().onlyOnInstructions(false).build())
                .build())
        .isViolated(ERROR);
  }

  @Test
  void finds_an_obligation_in_the_decision_on_breaches() {
    rule.on(
            onlyRights().toBuilder()
                .breachNotification(decidedBy(BreachDecision.CONTROLLER))
                .build())
        .isSatisfied();
    rule.on(
            onlyRights().toBuilder()
                .breachNotification(decidedBy(BreachDecision.PROCESSOR))
                .build())
        .isViolated(WARNING);
  }

  @Test
  void finds_an_obligation_in_the_costs_of_audits() {
    rule.on(onlyRights().toBuilder().audit(paidBy(Payer.CONTROLLER)).build()).isSatisfied();
    rule.on(onlyRights().toBuilder().audit(paidBy(Payer.PROCESSOR)).build()).isViolated(WARNING);
  }

  @Test
  void finds_an_obligation_in_the_notice_of_audits() {
    AuditTerms announced = AuditTerms.builder().notice(TimeLimit.of(TimeSpan.days(14))).build();
    rule.on(onlyRights().toBuilder().audit(announced).build()).isSatisfied();
  }

  @Test
  void is_undetermined_when_they_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(neither(), RIGHTS)).isUndetermined();
    rule.on(RuleTester.elsewhere(onlyObligations(), RIGHTS)).isUndetermined();
    rule.on(RuleTester.elsewhere(onlyRights(), OBLIGATIONS)).isUndetermined();
  }
}
