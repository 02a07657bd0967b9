package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.ALTERNATIVE_OFFERED;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.CONSULTATION;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.CONTROLLER_PAYS;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.NOT_ENGAGED;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.PARTIAL_TERMINATION;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.PROCESSOR_PROCEEDS;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.REFUND;
import static nl.artikel28.agreement.subprocessing.ObjectionConsequence.TERMINATION;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withChanges;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withObjection;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.subprocessing.ObjectionConsequence;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ObjectionHasAConsequenceTest {

  private static final String CONSEQUENCES = "subProcessing.changes.objection.consequences";

  private final RuleTester rule = RuleTester.of("SUB-06");

  private static DataProcessingAgreement with(ObjectionConsequence... consequences) {
    return withObjection(objection -> objection.consequences(List.of(consequences)));
  }

  private static DataProcessingAgreement withoutObjection() {
    return withChanges(changes -> changes.objection(Optional.empty()));
  }

  @Test
  void is_satisfied_when_the_sub_processor_is_kept_out() {
    rule.on(with(NOT_ENGAGED)).isSatisfied();
    rule.on(with(ALTERNATIVE_OFFERED, CONSULTATION)).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_controller_may_terminate() {
    rule.on(with(TERMINATION)).isSatisfied();
    rule.on(with(PARTIAL_TERMINATION, CONTROLLER_PAYS)).isSatisfied();
    rule.on(with(PROCESSOR_PROCEEDS, TERMINATION)).isSatisfied();
    rule.on(with(PROCESSOR_PROCEEDS, PARTIAL_TERMINATION)).isSatisfied();
  }

  @Test
  void is_violated_by_weak_consequences_and_names_them() {
    rule.on(with(CONSULTATION, REFUND))
        .isViolated(WARNING)
        .at(CONSEQUENCES)
        .writtenIn("7")
        .saying("only this follows: consultation, refund.")
        .sayingInDutch("volgt alleen: overleg, terugbetaling.");
    rule.on(with(CONSULTATION)).isViolated(WARNING);
    rule.on(with(CONTROLLER_PAYS)).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_processor_may_proceed() {
    rule.on(with(PROCESSOR_PROCEEDS))
        .isViolated(WARNING)
        .at(CONSEQUENCES)
        .writtenIn("7")
        .saying("even after an objection")
        .sayingInDutch("ook na een bezwaar inschakelen");
    rule.on(with(NOT_ENGAGED, PROCESSOR_PROCEEDS)).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_text_names_no_consequence() {
    rule.on(with())
        .isViolated(WARNING)
        .at(CONSEQUENCES)
        .belongingIn("7")
        .saying("does not say what happens after an objection")
        .sayingInDutch("zegt niet wat er gebeurt na een bezwaar");
  }

  @Test
  void is_undetermined_when_the_consequences_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), CONSEQUENCES)).isUndetermined();
  }

  @Test
  void is_not_applicable_without_a_right_to_object() {
    rule.on(withoutObjection()).isNotApplicable();
    rule.on(SubProcessingTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_right_to_object_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutObjection(), "subProcessing.changes.objection"))
        .isUndetermined();
  }
}
