package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.ERROR;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class SubjectMatterIsStatedTest {

  private final RuleTester rule = RuleTester.of("SCP-01");

  private static DataProcessingAgreement silent() {
    return ScopeTexts.with(scope -> scope.subjectMatter(Optional.empty()));
  }

  @Test
  void is_satisfied_by_a_subject_matter() {
    rule.on(ScopeTexts.with(scope -> scope.subjectMatter("Zaaksysteem"))).isSatisfied();
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent())
        .isViolated(ERROR)
        .at("scope.subjectMatter")
        .saying("does not say what the processing is about")
        .sayingInDutch("zegt niet waar de verwerking over gaat");
    rule.on(ScopeTexts.without()).isViolated(ERROR).at("scope.subjectMatter");
  }

  @Test
  void says_that_a_field_is_blank() {
    rule.on(RuleTester.blank(silent(), "scope.subjectMatter"))
        .isViolated(ERROR)
        .saying("A field is left blank.");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), "scope.subjectMatter")).isUndetermined();
  }
}
