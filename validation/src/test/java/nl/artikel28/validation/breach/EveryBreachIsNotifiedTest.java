package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachCarveOut;
import nl.artikel28.agreement.breach.BreachCarveOutKind;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class EveryBreachIsNotifiedTest {

  private final RuleTester rule = RuleTester.of("BRN-05");

  private static BreachCarveOut carveOut(BreachCarveOutKind kind) {
    return BreachCarveOut.builder().kind(kind).build();
  }

  @Test
  void is_satisfied_without_a_carve_out() {
    rule.onCompleteBut(agreement -> agreement).isSatisfied();
  }

  @Test
  void is_violated_by_a_carve_out_for_risk() {
    rule.on(BreachTexts.with(b -> b.addCarveOuts(carveOut(BreachCarveOutKind.RISK_EXCLUDED))))
        .isViolated(ERROR)
        .at("breachNotification.carveOuts[0]")
        .saying(
            "The processor need not notify a breach in this case: a risk is ruled out. The GDPR"
                + " knows no such exception for a processor.")
        .sayingInDutch(
            "De verwerker hoeft een inbreuk in dit geval niet te melden: een risico is uitgesloten."
                + " De AVG kent die uitzondering voor een verwerker niet.");
  }

  @Test
  void quotes_the_words_of_the_text() {
    rule.on(
            BreachTexts.with(
                b ->
                    b.addCarveOuts(
                        carveOut(BreachCarveOutKind.OTHER).toBuilder()
                            .words("op feestdagen")
                            .build())))
        .isViolated(ERROR)
        .saying("“op feestdagen”");
  }

  @Test
  void gives_a_finding_for_each_carve_out() {
    rule.on(
            BreachTexts.with(
                b ->
                    b.addCarveOuts(
                        carveOut(BreachCarveOutKind.SMALL_IMPACT),
                        carveOut(BreachCarveOutKind.CAUSED_BY_CONTROLLER))))
        .isViolated(ERROR, ERROR)
        .at("breachNotification.carveOuts[0]", "breachNotification.carveOuts[1]");
  }

  @Test
  void is_a_warning_when_suspected_breaches_are_taken_out() {
    rule.on(BreachTexts.with(b -> b.suspectedBreaches(false)))
        .isViolated(WARNING)
        .at("breachNotification.suspectedBreaches")
        .saying("The processor need not notify a breach that it only suspects.")
        .sayingInDutch("De verwerker hoeft een inbreuk die hij alleen vermoedt, niet te melden.");
  }

  @Test
  void leaves_it_at_that_when_the_text_is_silent_on_suspected_breaches() {
    rule.on(BreachTexts.with(b -> b.suspectedBreaches(Optional.empty()))).isSatisfied();
  }

  @Test
  void is_not_applicable_without_a_clause_on_breaches() {
    rule.on(BreachTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_breaches_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(BreachTexts.without(), "breachNotification")).isUndetermined();
  }
}
