package nl.artikel28.validation.exit;

import static nl.artikel28.agreement.scope.EndCondition.DATA_DELETED;
import static nl.artikel28.agreement.scope.EndCondition.MAIN_AGREEMENT_ENDS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.agreement.scope.EndCondition;
import nl.artikel28.agreement.scope.ProcessingDuration;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DutiesContinueUntilDataAreGoneTest {

  private static final String DUTIES_CONTINUE = "exit.dutiesContinue";
  private static final ProcessingDuration UNTIL_MAIN_AGREEMENT_ENDS = until(MAIN_AGREEMENT_ENDS);

  private final RuleTester rule = RuleTester.of("EXT-07");

  private static ProcessingDuration until(EndCondition... ends) {
    return ProcessingDuration.builder().addEnds(ends).build();
  }

  private static DataProcessingAgreement with(
      Optional<Boolean> dutiesContinue, ProcessingDuration duration) {
    DataProcessingAgreement agreement = ExitTexts.with(exit -> exit.dutiesContinue(dutiesContinue));
    ProcessingScope scope = agreement.scope().orElseThrow();
    return agreement.toBuilder().scope(scope.toBuilder().duration(duration).build()).build();
  }

  private static DataProcessingAgreement silent() {
    return with(Optional.empty(), UNTIL_MAIN_AGREEMENT_ENDS);
  }

  @Test
  void is_satisfied_when_the_duties_continue() {
    rule.on(with(Optional.of(true), UNTIL_MAIN_AGREEMENT_ENDS)).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_agreement_lasts_until_the_data_are_gone() {
    rule.on(with(Optional.empty(), until(DATA_DELETED))).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_data_must_be_gone_beside_other_ends() {
    ProcessingDuration all =
        until(MAIN_AGREEMENT_ENDS, DATA_DELETED).toBuilder().combination(Combination.ALL).build();
    rule.on(with(Optional.empty(), all)).isSatisfied();
  }

  @Test
  void is_violated_when_another_end_is_enough() {
    ProcessingDuration either = until(MAIN_AGREEMENT_ENDS, DATA_DELETED);
    rule.on(with(Optional.empty(), either)).isViolated(WARNING);
    rule.on(with(Optional.empty(), either.toBuilder().combination(Combination.ANY).build()))
        .isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_duties_stop() {
    rule.on(with(Optional.of(false), UNTIL_MAIN_AGREEMENT_ENDS))
        .isViolated(WARNING)
        .at(DUTIES_CONTINUE)
        .writtenIn("14")
        .saying("end before all data are gone")
        .sayingInDutch("houden op voordat alle gegevens weg zijn");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(WARNING)
        .at(DUTIES_CONTINUE)
        .belongingIn("14")
        .saying("does not say that the duties of the processor go on")
        .sayingInDutch("zegt niet dat de plichten van de verwerker doorlopen");
    rule.on(silent().toBuilder().exit(Optional.empty()).scope(Optional.empty()).build())
        .isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), DUTIES_CONTINUE)).isUndetermined();
  }
}
