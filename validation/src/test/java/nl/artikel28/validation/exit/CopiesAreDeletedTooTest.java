package nl.artikel28.validation.exit;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class CopiesAreDeletedTooTest {

  private static final String COPIES = "exit.copies";

  private final RuleTester rule = RuleTester.of("EXT-03");

  private static DataProcessingAgreement with(Duty copies) {
    return ExitTexts.with(exit -> exit.copies(copies));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_when_copies_are_deleted() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void is_violated_when_copies_are_deleted_in_part() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(COPIES)
        .writtenIn("14")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
  }

  @Test
  void names_the_cases_in_which_copies_are_deleted() {
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("ontvangen bestanden").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “ontvangen bestanden”")
        .sayingInDutch("alleen in deze gevallen: “ontvangen bestanden”");
  }

  @Test
  void is_violated_when_copies_may_stay() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(WARNING)
        .at(COPIES)
        .writtenIn("14")
        .saying("need not delete copies")
        .sayingInDutch("niet te wissen");
  }

  @Test
  void is_satisfied_by_a_time_for_the_deletion_of_backups() {
    ExitClock backups = ExitClock.builder().act(ExitClockAct.DELETE_BACKUPS).build();
    rule.on(ExitTexts.with(exit -> exit.copies(Optional.empty()).clocks(List.of(backups))))
        .isSatisfied();
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(ExitTexts.with(exit -> exit.copies(Optional.empty()).clocks(List.of())))
        .isViolated(WARNING)
        .at(COPIES)
        .belongingIn("14")
        .saying("does not say that the processor deletes copies")
        .sayingInDutch("zegt niet dat de verwerker ook kopieën en back-ups wist");
    rule.on(ExitTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ExitTexts.without(), COPIES)).isUndetermined();
  }
}
