package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.breach.BreachTexts.withDeadline;
import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel28.agreement.time.Firmness;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class BreachDeadlineHasANumberTest {

  private static final TimeLimit WORD =
      TimeLimit.builder().urgency(Urgency.WITHOUT_UNDUE_DELAY).build();

  private final RuleTester rule = RuleTester.of("BRN-02");

  @Test
  void is_satisfied_with_a_number() {
    rule.on(withDeadline(TimeLimit.of(TimeSpan.hours(72)))).isSatisfied();
  }

  @Test
  void is_satisfied_with_a_number_that_the_text_calls_hard() {
    rule.on(
            withDeadline(
                TimeLimit.of(TimeSpan.hours(72)).toBuilder().firmness(Firmness.HARD).build()))
        .isSatisfied();
  }

  @Test
  void is_violated_with_a_word_alone() {
    assertThat(
            rule.on(withDeadline(WORD))
                .isViolated(WARNING)
                .at("breachNotification.deadline.period")
                .saying("names no number")
                .sayingInDutch("noemt geen aantal")
                .findings()
                .get(0)
                .belongsAt())
        .containsExactly("11");
  }

  @Test
  void is_violated_without_a_clause_on_breaches() {
    rule.on(BreachTexts.without()).isViolated(WARNING);
  }

  @Test
  void says_that_a_field_is_left_blank() {
    assertThat(
            rule.on(RuleTester.blank(withDeadline(WORD), "breachNotification.deadline.period"))
                .isViolated(WARNING)
                .saying("A field is left blank.")
                .sayingInDutch("Er staat een leeg veld.")
                .findings()
                .get(0)
                .clauses())
        .containsExactly("1");
  }

  @Test
  void is_violated_by_a_number_that_does_not_bind() {
    rule.on(
            withDeadline(
                TimeLimit.of(TimeSpan.hours(24)).toBuilder()
                    .firmness(Firmness.WHERE_POSSIBLE)
                    .build()))
        .isViolated(WARNING)
        .saying("24 hours holds only where possible")
        .sayingInDutch("24 uur geldt alleen waar mogelijk");
  }

  @Test
  void is_undetermined_when_the_number_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(withDeadline(WORD), "breachNotification.deadline.period"))
        .isUndetermined();
  }
}
