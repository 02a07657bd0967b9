package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.Report;
import nl.artikel28.testkit.Agreements;
import org.junit.jupiter.api.Test;

class CompleteAgreementTest {

  private final Report report =
      Reviewer.under(Policy.standard())
          .review(Agreements.complete(), Review.on(LocalDate.of(2026, 11, 21)));

  @Test
  void nothing_is_wrong_with_it() {
    assertThat(report.findings())
        .extracting(Finding::rule, finding -> finding.text().en())
        .isEmpty();
  }

  @Test
  void nothing_about_it_is_undetermined() {
    assertThat(report.count(Outcome.UNDETERMINED)).isZero();
  }
}
