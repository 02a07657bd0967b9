package nl.artikel28.validation.data;

import static nl.artikel28.report.Severity.ERROR;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DataSubjectsAreNamedTest {

  private static final DataSubjectCategory RESIDENTS =
      DataSubjectCategory.builder().label("Inwoners").build();
  private static final DataSubjectCategory OFFERED =
      DataSubjectCategory.builder().label("Leerlingen").offered(true).build();

  private final RuleTester rule = RuleTester.of("CAT-02");

  private static DataProcessingAgreement with(DataSubjectCategory... categories) {
    return DataTexts.with(data -> data.dataSubjects(List.of(categories)));
  }

  @Test
  void is_satisfied_by_one_category() {
    rule.on(with(RESIDENTS)).isSatisfied();
  }

  @Test
  void is_satisfied_when_one_of_the_examples_is_chosen() {
    rule.on(with(OFFERED, RESIDENTS)).isSatisfied();
  }

  @Test
  void is_violated_when_none_of_the_examples_is_chosen() {
    rule.on(with(OFFERED)).isViolated(ERROR).at("data.dataSubjects");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with())
        .isViolated(ERROR)
        .at("data.dataSubjects")
        .saying("does not say whose data")
        .sayingInDutch("zegt niet van welke mensen");
    rule.on(DataTexts.without()).isViolated(ERROR);
  }

  @Test
  void says_that_a_field_is_left_blank() {
    rule.on(RuleTester.blank(with(), "data.dataSubjects"))
        .isViolated(ERROR)
        .sayingInDutch("Er staat een leeg veld.");
  }

  @Test
  void is_undetermined_when_the_categories_stand_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "data.dataSubjects")).isUndetermined();
  }
}
