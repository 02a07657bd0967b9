package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.scope.EndCondition;
import nl.artikel28.agreement.scope.ProcessingDuration;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DurationIsStatedTest {

  private static final ProcessingDuration FROM_SIGNATURE =
      ProcessingDuration.builder().start(StartingEvent.SIGNATURE).build();
  private static final ProcessingDuration WHILE_SERVICES_LAST =
      ProcessingDuration.builder().addEnds(EndCondition.SERVICES_END).build();

  private final RuleTester rule = RuleTester.of("SCP-02");

  private static DataProcessingAgreement with(ProcessingDuration duration) {
    return ScopeTexts.with(scope -> scope.duration(duration));
  }

  private static ProcessingDuration between(LocalDate start, LocalDate end) {
    return ProcessingDuration.builder().startsOn(start).endsOn(end).build();
  }

  private static DataProcessingAgreement silent() {
    return ScopeTexts.with(scope -> scope.duration(Optional.empty()));
  }

  @Test
  void is_satisfied_by_a_start_and_any_kind_of_end() {
    rule.on(with(FROM_SIGNATURE.toBuilder().period(TimeSpan.years(2)).build())).isSatisfied();
    rule.on(with(FROM_SIGNATURE.toBuilder().endsOn(LocalDate.of(2028, 1, 1)).build()))
        .isSatisfied();
    rule.on(with(FROM_SIGNATURE.toBuilder().addEnds(EndCondition.DATA_DELETED).build()))
        .isSatisfied();
  }

  @Test
  void is_satisfied_by_a_date_as_start() {
    rule.on(with(WHILE_SERVICES_LAST.toBuilder().startsOn(LocalDate.of(2026, 1, 1)).build()))
        .isSatisfied();
  }

  @Test
  void is_satisfied_by_an_end_on_the_day_of_the_start() {
    rule.on(with(between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2)))).isSatisfied();
  }

  @Test
  void is_violated_by_an_end_before_the_start() {
    rule.on(with(between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1))))
        .isViolated(ERROR)
        .at("scope.duration.endsOn")
        .saying(
            "According to the agreement the processing ends on 1 January 2026. That is before it"
                + " begins, on 2 January 2026.")
        .sayingInDutch(
            "Volgens de overeenkomst eindigt de verwerking op 1 januari 2026. Dat is voordat zij"
                + " begint, op 2 januari 2026.");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(ERROR)
        .at("scope.duration")
        .saying("does not say how long the processing lasts")
        .sayingInDutch("zegt niet hoe lang de verwerking duurt");
    rule.on(ScopeTexts.without()).isViolated(ERROR).at("scope.duration");
  }

  @Test
  void is_violated_without_an_end() {
    rule.on(with(FROM_SIGNATURE))
        .isViolated(ERROR)
        .at("scope.duration")
        .saying("does not say when the processing ends")
        .sayingInDutch("zegt niet wanneer de verwerking eindigt");
  }

  @Test
  void is_violated_with_a_warning_without_a_start() {
    rule.on(with(WHILE_SERVICES_LAST))
        .isViolated(WARNING)
        .at("scope.duration")
        .saying("does not say when the processing begins")
        .sayingInDutch("zegt niet wanneer de verwerking begint");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(with(ProcessingDuration.builder().words("zolang nodig").build()))
        .isViolated(ERROR, WARNING)
        .at("scope.duration", "scope.duration");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), "scope.duration")).isUndetermined();
    rule.on(RuleTester.elsewhere(with(FROM_SIGNATURE), "scope.duration.ends")).isUndetermined();
    rule.on(RuleTester.elsewhere(with(WHILE_SERVICES_LAST), "scope.duration.start"))
        .isUndetermined();
  }

  @Test
  void is_violated_by_what_is_missing_beside_what_is_settled_elsewhere() {
    DataProcessingAgreement agreement = with(ProcessingDuration.builder().words("x").build());
    rule.on(RuleTester.elsewhere(agreement, "scope.duration.start")).isViolated(ERROR);
    rule.on(RuleTester.elsewhere(agreement, "scope.duration.ends")).isViolated(WARNING);
  }

  @Test
  void says_that_a_field_is_blank() {
    rule.on(RuleTester.blank(with(FROM_SIGNATURE), "scope.duration.ends"))
        .isViolated(ERROR)
        .at("scope.duration")
        .saying("A field is left blank.");
  }
}
