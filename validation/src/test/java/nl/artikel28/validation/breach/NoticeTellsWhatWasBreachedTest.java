package nl.artikel28.validation.breach;

import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class NoticeTellsWhatWasBreachedTest {

  private final RuleTester rule = RuleTester.of("BRN-06");

  private static DataProcessingAgreement withContent(Set<BreachContent> content) {
    return BreachTexts.with(breach -> breach.content(content));
  }

  @Test
  void is_satisfied_when_all_is_told() {
    rule.on(withContent(EnumSet.allOf(BreachContent.class))).isSatisfied();
  }

  @Test
  void is_violated_when_one_thing_is_left_out_and_names_it() {
    rule.on(withContent(EnumSet.complementOf(EnumSet.of(BreachContent.NATURE))))
        .isViolated(WARNING)
        .at("breachNotification.content")
        .saying("Missing: the nature of the breach.")
        .sayingInDutch("Dit ontbreekt: de aard van de inbreuk.");
  }

  @Test
  void is_violated_when_only_other_things_are_told() {
    rule.on(withContent(EnumSet.of(BreachContent.TIME))).isViolated(WARNING);
    rule.on(
            withContent(
                EnumSet.complementOf(
                    EnumSet.of(BreachContent.NATURE, BreachContent.CATEGORIES_OF_RECORDS))))
        .isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(withContent(Set.of())).isViolated(WARNING).saying("does not say");
    rule.on(BreachTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withContent(Set.of()), "breachNotification.content"))
        .isUndetermined();
  }
}
