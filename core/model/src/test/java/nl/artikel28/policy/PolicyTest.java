package nl.artikel28.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.report.SourceClass;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final TimeLadder TWELVE_HOURS =
      TimeLadder.of(TimeSpan.hours(12), SourceClass.HOUSE_POLICY);

  @Test
  void standard_prefers_24_and_accepts_48_hours() {
    TimeLadder ladder = Policy.standard().breachNotice().orElseThrow();
    assertThat(ladder.preferred().limit()).isEqualTo(TimeSpan.hours(24));
    assertThat(ladder.acceptable().orElseThrow().limit()).isEqualTo(TimeSpan.hours(48));
  }

  @Test
  void statute_sets_no_number_and_asks_no_house_rule() {
    assertThat(Policy.statute().breachNotice()).isEmpty();
    assertThat(Policy.statute().houseRules()).contains(false);
  }

  @Test
  void standard_is_laid_over_statute() {
    assertThat(Policy.standard().lineage()).containsExactly("statute");
    assertThat(Policy.standard().officerSectors()).isEqualTo(Policy.statute().officerSectors());
  }

  @Test
  void a_policy_over_another_keeps_its_own_and_takes_the_rest() {
    Policy own = Policy.builder().name("acme").base("standard").breachNotice(TWELVE_HOURS).build();
    Policy merged = own.over(Policy.standard());
    assertThat(merged.name()).isEqualTo("acme");
    assertThat(merged.version()).isEmpty();
    assertThat(merged.base()).isEmpty();
    assertThat(merged.breachNotice()).contains(TWELVE_HOURS);
    assertThat(merged.auditInterval()).isEqualTo(Policy.standard().auditInterval());
    assertThat(merged.lineage()).containsExactly("standard", "statute");
  }

  @Test
  void a_list_of_the_policy_takes_the_place_of_the_base_s_list() {
    WordWish words = WordWish.builder().addValue("x").source(SourceClass.HOUSE_POLICY).build();
    Policy merged =
        Policy.builder().name("acme").genericWords(words).build().over(Policy.standard());
    assertThat(merged.genericWords()).contains(words);
  }

  @Test
  void a_policy_that_extends_a_built_in_one_is_resolved_by_itself() {
    Policy own = Policy.builder().name("acme").base("standard").build();
    assertThat(own.resolved()).isEqualTo(own.over(Policy.standard()));
    assertThat(Policy.standard().resolved()).isEqualTo(Policy.standard());
  }

  @Test
  void the_law_lies_beneath_a_policy_that_extends_none() {
    Policy own = Policy.builder().name("acme").breachNotice(TWELVE_HOURS).build();
    assertThat(own.resolved()).isEqualTo(own.over(Policy.statute()));
    assertThat(own.resolved().officerSectors()).isEqualTo(Policy.statute().officerSectors());
    assertThat(Policy.statute().resolved()).isEqualTo(Policy.statute());
  }

  @Test
  void a_policy_is_valid_no_longer_than_what_it_extends() {
    LocalDate day = LocalDate.of(2026, 11, 21);
    Policy base = Policy.builder().name("base").validFrom(day).validUntil(day).build();
    Policy own =
        Policy.builder()
            .name("acme")
            .validFrom(day.minusDays(1))
            .validUntil(day.plusDays(1))
            .build();
    assertThat(own.over(base).validFrom()).contains(day);
    assertThat(own.over(base).validUntil()).contains(day);
    assertThat(base.over(own).validFrom()).contains(day);
    assertThat(base.over(own).validUntil()).contains(day);
  }

  @Test
  void an_unknown_base_is_refused_with_the_nearest_name() {
    Policy own = Policy.builder().name("acme").base("standart").build();
    assertThatIllegalArgumentException()
        .isThrownBy(own::resolved)
        .withMessageContaining("'standart'")
        .withMessageContaining("did you mean 'standard'?");
  }

  @Test
  void a_policy_is_not_laid_over_another_than_it_extends() {
    Policy own = Policy.builder().name("acme").base("standard").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.over(Policy.statute()))
        .withMessageContaining("'standard'")
        .withMessageContaining("'statute'");
  }
}
