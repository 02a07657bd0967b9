package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.MeasureEffect.ACCESS_RESTRICTION;
import static nl.artikel28.agreement.security.MeasureEffect.BACKUP;
import static nl.artikel28.agreement.security.MeasureEffect.LOGGING;
import static nl.artikel28.agreement.security.MeasureEffect.MONITORING;
import static nl.artikel28.agreement.security.MeasureEffect.REDUNDANCY;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class EveryGoalOfSecurityHasAMeasureTest {

  private static final String MEASURES = "security.measures";

  private final RuleTester rule = RuleTester.of("SEC-04");

  @Test
  void is_satisfied_when_each_of_the_four_has_a_measure() {
    rule.on(SecurityTexts.achieving(ACCESS_RESTRICTION, LOGGING, BACKUP, MONITORING)).isSatisfied();
  }

  @Test
  void one_measure_may_serve_two_goals() {
    rule.on(SecurityTexts.achieving(ACCESS_RESTRICTION, LOGGING, REDUNDANCY)).isSatisfied();
  }

  @Test
  void names_the_goals_without_a_measure() {
    rule.on(SecurityTexts.achieving(ACCESS_RESTRICTION, BACKUP))
        .isViolated(WARNING)
        .at(MEASURES)
        .writtenIn("6")
        .saying("provides for: integrity, resilience.")
        .sayingInDutch("zorgt hiervoor: integriteit, veerkracht.");
    rule.on(SecurityTexts.achieving(LOGGING, REDUNDANCY))
        .isViolated(WARNING)
        .saying("provides for: confidentiality.");
    rule.on(SecurityTexts.achieving(ACCESS_RESTRICTION, LOGGING, MONITORING))
        .isViolated(WARNING)
        .saying("provides for: availability.");
  }

  @Test
  void is_undetermined_when_no_measure_tells_what_it_achieves() {
    rule.on(SecurityTexts.withMeasures(SecurityTexts.measure()))
        .isUndetermined()
        .saying(
            "For no measure is it recorded what it achieves. Check whether the measures provide for"
                + " confidentiality, integrity, availability and resilience.")
        .sayingInDutch("Lees na of de maatregelen zorgen voor vertrouwelijkheid");
  }

  @Test
  void is_violated_without_measures() {
    rule.on(SecurityTexts.without())
        .isViolated(WARNING)
        .at(MEASURES)
        .saying("names no measures, and so nothing for confidentiality")
        .sayingInDutch("en dus ook niets voor vertrouwelijkheid");
  }

  @Test
  void is_undetermined_when_measures_are_described_elsewhere() {
    rule.on(RuleTester.elsewhere(SecurityTexts.achieving(LOGGING), MEASURES)).isUndetermined();
  }
}
