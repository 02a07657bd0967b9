package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withAuthorisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerHasGripOnTheChainTest {

  private static final Optional<Duty> FULL = duty(Extent.FULL);
  private static final Optional<Duty> SILENT = Optional.empty();

  private final RuleTester rule = RuleTester.of("SUB-10");

  private static Optional<Duty> duty(Extent extent) {
    return Optional.of(Duty.builder().extent(extent).build());
  }

  private static DataProcessingAgreement with(
      Optional<Duty> copies, Optional<Duty> chain, Optional<Duty> stepIn) {
    return SubProcessingTexts.with(terms -> terms.copies(copies).chain(chain).stepIn(stepIn));
  }

  @Test
  void is_satisfied_by_copies_chain_and_step_in() {
    rule.on(with(FULL, FULL, FULL)).isSatisfied();
  }

  @Test
  void names_in_one_finding_all_that_is_left() {
    rule.on(with(SILENT, SILENT, SILENT))
        .isViolated(INFO)
        .at("subProcessing")
        .writtenIn("7")
        .saying(
            "the right to a copy of the contracts with sub-processors,"
                + " the duty to bind sub-processors of sub-processors as well,"
                + " the right to act against a sub-processor when the processor is gone.")
        .sayingInDutch(
            "het recht op een kopie van de contracten met subverwerkers,"
                + " de plicht om ook de subverwerkers van subverwerkers te binden,"
                + " het recht om een subverwerker aan te spreken als de verwerker wegvalt.");
    rule.on(SubProcessingTexts.without()).isViolated(INFO).at("subProcessing").belongingIn();
  }

  @Test
  void names_only_what_is_left() {
    rule.on(with(SILENT, FULL, FULL)).isViolated(INFO).saying("in part: the right to a copy");
    rule.on(with(FULL, SILENT, FULL)).isViolated(INFO).saying("in part: the duty to bind");
    rule.on(with(FULL, FULL, SILENT)).isViolated(INFO).saying("in part: the right to act");
  }

  @Test
  void is_not_satisfied_by_a_part_or_an_exclusion() {
    rule.on(with(duty(Extent.PARTIAL), FULL, FULL)).isViolated(INFO);
    rule.on(with(FULL, duty(Extent.NONE), FULL)).isViolated(INFO);
  }

  @Test
  void is_undetermined_when_what_is_left_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing")).isUndetermined();
    rule.on(RuleTester.elsewhere(with(SILENT, FULL, FULL), "subProcessing.copies"))
        .isUndetermined();
    rule.on(RuleTester.elsewhere(with(FULL, SILENT, FULL), "subProcessing.chain")).isUndetermined();
    rule.on(RuleTester.elsewhere(with(FULL, FULL, SILENT), "subProcessing.stepIn"))
        .isUndetermined();
  }

  @Test
  void says_where_to_look_first() {
    assertThat(
            rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing"))
                .verdict()
                .outcome()
                .path())
        .contains(AttributePath.of("subProcessing.copies"));
    assertThat(
            rule.on(RuleTester.elsewhere(with(FULL, SILENT, FULL), "subProcessing.chain"))
                .verdict()
                .outcome()
                .path())
        .contains(AttributePath.of("subProcessing.chain"));
  }

  @Test
  void does_not_call_missing_what_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(SILENT, SILENT, FULL), "subProcessing.copies"))
        .isViolated(INFO)
        .saying("in part: the duty to bind");
  }

  @Test
  void is_not_applicable_when_sub_processors_are_not_allowed() {
    rule.on(withAuthorisation(NONE))
        .isNotApplicable()
        .saying("may not engage sub-processors")
        .sayingInDutch("mag de verwerker geen subverwerkers inschakelen");
  }
}
