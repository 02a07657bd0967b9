package nl.artikel28.validation.exit;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.exit.ExitChoice;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ControllerChoosesDeletionOrReturnTest {

  private static final String CHOICE = "exit.choice";

  private final RuleTester rule = RuleTester.of("EXT-02");

  private static DataProcessingAgreement with(ExitChoice choice) {
    return ExitTexts.with(exit -> exit.choice(choice));
  }

  private static DataProcessingAgreement withoutChoice() {
    return ExitTexts.with(exit -> exit.choice(Optional.empty()));
  }

  @Test
  void is_satisfied_when_the_controller_chooses() {
    rule.on(with(ExitChoice.CONTROLLER)).isSatisfied();
  }

  @Test
  void is_violated_when_deletion_is_the_default() {
    rule.on(with(ExitChoice.DELETION_BY_DEFAULT))
        .isViolated(WARNING)
        .at(CHOICE)
        .writtenIn("14")
        .saying(
            "This is how the agreement deals with the choice between deletion and return: deletion"
                + " is the default. The controller should choose.")
        .sayingInDutch(
            "Zo regelt de overeenkomst de keuze tussen wissen en teruggeven: wissen is het"
                + " uitgangspunt. De verwerkingsverantwoordelijke hoort te kiezen.");
  }

  @Test
  void is_violated_when_another_chooses_or_nobody_does() {
    rule.on(with(ExitChoice.PROCESSOR))
        .isViolated(WARNING)
        .saying(
            "This is how the agreement deals with the choice between deletion and return: the"
                + " processor chooses. The controller should choose.");
    rule.on(with(ExitChoice.NOT_EXPRESSED))
        .isViolated(WARNING)
        .saying(
            "This is how the agreement deals with the choice between deletion and return: no choice"
                + " is expressed. The controller should choose.");
  }

  @Test
  void is_violated_when_the_text_is_silent_on_the_choice() {
    rule.on(withoutChoice())
        .isViolated(WARNING)
        .at(CHOICE)
        .belongingIn("14")
        .saying("does not say who chooses")
        .sayingInDutch("zegt niet wie kiest");
  }

  @Test
  void is_undetermined_when_the_choice_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutChoice(), CHOICE)).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_text_is_silent_on_the_end() {
    rule.on(ExitTexts.with(exit -> exit.acts(List.of()))).isNotApplicable();
    rule.on(ExitTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_end_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ExitTexts.without(), "exit")).isUndetermined();
  }
}
