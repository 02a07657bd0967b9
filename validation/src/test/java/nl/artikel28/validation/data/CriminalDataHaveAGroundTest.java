package nl.artikel28.validation.data;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.data.DataTexts.offered;
import static nl.artikel28.validation.data.DataTexts.plain;
import static nl.artikel28.validation.data.DataTexts.withCategories;

import java.util.List;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.ClassificationScheme;
import nl.artikel28.agreement.data.CriminalData;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class CriminalDataHaveAGroundTest {

  private static final PersonalDataCategory FINES = criminal(CriminalData.builder().build());
  private static final PersonalDataCategory GROUNDED_FINES =
      criminal(CriminalData.builder().ground("artikel 33, lid 1, UAVG").build());

  private final RuleTester rule = RuleTester.of("CAT-04");

  private static PersonalDataCategory criminal(CriminalData criminal) {
    return PersonalDataCategory.builder().label("Processen-verbaal").criminal(criminal).build();
  }

  private static PersonalDataCategory atLevel(String code) {
    return plain().toBuilder().classification(code).build();
  }

  @Test
  void is_satisfied_when_a_ground_is_recorded() {
    rule.on(withCategories(plain(), GROUNDED_FINES)).isSatisfied();
  }

  @Test
  void is_violated_without_a_ground() {
    rule.on(withCategories(plain(), FINES))
        .isViolated(ERROR)
        .at("data.categories[1]")
        .saying(
            "“Processen-verbaal” falls under the personal data relating to criminal convictions and"
                + " offences. The agreement names no control of official authority and no provision"
                + " of law that allows the processing.")
        .sayingInDutch(
            "“Processen-verbaal” valt onder de persoonsgegevens van strafrechtelijke aard. De"
                + " overeenkomst noemt geen toezicht van de overheid en geen wettelijke bepaling"
                + " die de verwerking toestaat.");
  }

  @Test
  void is_violated_by_a_level_that_bears_the_mark() {
    rule.on(withCategories(atLevel("4"))).isViolated(ERROR).at("data.categories[0]");
  }

  @Test
  void is_violated_by_the_only_level_of_a_scheme_when_it_bears_the_mark() {
    ClassificationScheme one =
        ClassificationScheme.builder()
            .name("Strafrecht")
            .addLevels(ClassificationLevel.builder().code("S").addMarks(DataMark.CRIMINAL).build())
            .build();
    rule.on(DataTexts.with(data -> data.classification(one).categories(List.of(atLevel("S")))))
        .isViolated(ERROR);
  }

  @Test
  void is_satisfied_by_a_ground_at_a_level_that_bears_the_mark() {
    rule.on(withCategories(GROUNDED_FINES.toBuilder().classification("4").build())).isSatisfied();
  }

  @Test
  void is_not_applicable_at_another_level() {
    rule.on(withCategories(atLevel("3"), atLevel("no such level"))).isNotApplicable();
  }

  @Test
  void gives_a_finding_for_each_type_of_data() {
    rule.on(withCategories(FINES, GROUNDED_FINES, FINES))
        .isViolated(ERROR, ERROR)
        .at("data.categories[0]", "data.categories[2]");
  }

  @Test
  void is_not_applicable_when_no_criminal_data_are_agreed() {
    rule.on(withCategories(plain(), offered(FINES)))
        .isNotApplicable()
        .saying(
            "The agreed data include no personal data relating to criminal convictions and"
                + " offences.")
        .sayingInDutch(
            "De afgesproken gegevens bevatten geen persoonsgegevens van strafrechtelijke aard.");
    rule.on(DataTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_data_stand_elsewhere() {
    rule.on(RuleTester.elsewhere(withCategories(), "data.categories")).isUndetermined();
  }

  @Test
  void is_undetermined_when_the_ground_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(withCategories(FINES), "data.categories[0].criminal.ground"))
        .isUndetermined();
  }

  @Test
  void is_violated_when_one_ground_stands_elsewhere_and_another_nowhere() {
    rule.on(
            RuleTester.elsewhere(
                withCategories(FINES, FINES), "data.categories[0].criminal.ground"))
        .isViolated(ERROR)
        .at("data.categories[1]");
  }
}
