package nl.artikel28.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.artikel28.report.AgreementHead;
import nl.artikel28.report.PolicyHead;
import nl.artikel28.report.Report;
import nl.artikel28.report.ReviewMode;
import nl.artikel28.report.RuleBookHead;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static final String EMPTY =
      """
      {
        "format": "artikel28/report/1",
        "agreement": {
          "reference": "r"
        },
        "policy": {
          "name": "statute",
          "bases": []
        },
        "ruleBook": {
          "name": "artikel28",
          "version": "1.0",
          "rules": 0
        },
        "date": "2026-11-21",
        "mode": "STRICT",
        "outcomes": [],
        "findings": [],
        "waiverNotes": []
      }
      """;

  private static final Report REPORT =
      Report.builder()
          .agreement(AgreementHead.builder().reference("r").build())
          .policy(PolicyHead.builder().name("statute").build())
          .ruleBook(RuleBookHead.builder().name("artikel28").version("1.0").rules(0).build())
          .date(LocalDate.of(2026, 11, 21))
          .mode(ReviewMode.STRICT)
          .build();

  @Test
  void writes_every_list_even_when_nothing_is_in_it() {
    assertThat(ReportJson.write(REPORT)).isEqualTo(EMPTY);
  }

  @Test
  void reads_what_it_wrote() {
    assertThat(ReportJson.read(EMPTY)).isEqualTo(REPORT);
  }

  @Test
  void refuses_a_finished_text_that_its_sentence_does_not_give() {
    String finding =
        """
        "findings": [{
          "rule": "BRN-03", "severity": "ERROR", "kind": "DEVIATION", "path": "law",
          "title": {"nl": "t", "en": "t"}, "requirement": {"nl": "t", "en": "t"},
          "message": {"template": {"nl": "een", "en": "one"}},
          "text": {"nl": "een", "en": "two"}
        }]
        """;
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> ReportJson.read(EMPTY.replace("\"findings\": []", finding.strip())))
        .withMessageContaining("findings[0].text")
        .withMessageContaining("does not follow from the other attributes");
  }
}
