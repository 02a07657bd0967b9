package com.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Report;
import org.junit.jupiter.api.Test;

class HostTest {

  private static final String AGREEMENT =
      """
      {
        "format": "artikel28/agreement/1",
        "reference": "r",
        "title": " ",
        "scope": {"locations": [{"country": "DE"}]},
        "breachNotification": {"deadline": {"period": "72 hours"}}
      }
      """;

  private final Report report = new Host().review(AGREEMENT);

  private List<Finding> of(String rule) {
    return report.findings().stream().filter(each -> each.rule().value().equals(rule)).toList();
  }

  @Test
  void the_rules_of_the_library_are_asked() {
    assertEquals(
        "De verwerker meldt een inbreuk binnen 72 uur. Het beleid aanvaardt ten hoogste 48 uur.",
        of("BRN-04").get(0).message().in(Locale.forLanguageTag("nl")));
  }

  @Test
  void the_rule_of_the_host_is_asked() {
    assertEquals("A location is elsewhere.", of("HOST-01").get(0).text().en());
  }

  @Test
  void the_structure_is_checked() {
    assertEquals("title", of("STR-01").get(0).path().value());
    assertEquals("Deze tekst is leeg.", of("STR-01").get(0).text().nl());
  }

  @Test
  void it_runs_where_it_is_meant_to_run() {
    assertEquals(Boolean.getBoolean("on.module.path"), Report.class.getModule().isNamed());
    assertEquals(Boolean.getBoolean("on.module.path"), Host.class.getModule().isNamed());
    assertTrue(report.outcomes().size() > 1);
  }
}

