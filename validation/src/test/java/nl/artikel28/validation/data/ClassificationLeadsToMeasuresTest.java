package nl.artikel28.validation.data;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.validation.data.DataTexts.offered;
import static nl.artikel28.validation.data.DataTexts.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.ClassificationScheme;
import nl.artikel28.agreement.data.CriminalData;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.NationalNumber;
import nl.artikel28.agreement.data.NationalNumberKind;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.SpecialCategory;
import nl.artikel28.agreement.scope.RiskLevel;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ClassificationLeadsToMeasuresTest {

  private static final ClassificationLevel BARE = ClassificationLevel.builder().code("1").build();
  private static final ClassificationLevel WITH_RISK =
      BARE.toBuilder().riskLevel(RiskLevel.LOW).build();
  private static final ClassificationLevel WITH_MEASURES =
      BARE.toBuilder().addMeasure("toegang op rol").build();
  private static final ClassificationLevel MAPPED =
      WITH_RISK.toBuilder().addMeasure("toegang op rol").build();

  /** From light to heavy: nothing, national numbers, special categories twice, criminal data. */
  private static final ClassificationScheme MARKED =
      scheme(
          MAPPED,
          marked("2", DataMark.NATIONAL_NUMBER),
          marked("3", DataMark.SPECIAL),
          marked("4", DataMark.SPECIAL, DataMark.CRIMINAL));

  private final RuleTester rule = RuleTester.of("CAT-07");

  private static ClassificationLevel marked(String code, DataMark... marks) {
    return MAPPED.toBuilder().code(code).addMarks(marks).build();
  }

  private static ClassificationScheme scheme(ClassificationLevel... levels) {
    return ClassificationScheme.builder().name("Indeling").addLevels(levels).build();
  }

  private static DataProcessingAgreement with(
      ClassificationScheme scheme, PersonalDataCategory... categories) {
    return DataTexts.with(data -> data.classification(scheme).categories(List.of(categories)));
  }

  private static Policy policy(ClassificationLevel... levels) {
    return Policy.standard().toBuilder().classification(scheme(levels)).build();
  }

  private static PersonalDataCategory special(String code) {
    return plain().toBuilder().classification(code).addSpecial(SpecialCategory.HEALTH).build();
  }

  private static PersonalDataCategory criminal(String code) {
    return plain().toBuilder()
        .classification(code)
        .criminal(CriminalData.builder().build())
        .build();
  }

  private static PersonalDataCategory numbered(String code) {
    return plain().toBuilder()
        .classification(code)
        .nationalNumber(NationalNumber.builder().kind(NationalNumberKind.BSN).build())
        .build();
  }

  @Test
  void is_satisfied_when_each_level_has_a_risk_and_measures() {
    rule.on(with(scheme(MAPPED))).isSatisfied();
  }

  @Test
  void is_information_when_a_level_has_no_risk_or_no_measures() {
    rule.on(with(scheme(WITH_RISK)))
        .isViolated(INFO)
        .at("data.classification")
        .saying("no risk or no measures for these levels: “1”.")
        .sayingInDutch(
            "Bij deze niveaus noemt de overeenkomst geen risico of geen maatregelen: “1”.");
    rule.on(with(scheme(WITH_MEASURES))).isViolated(INFO);
  }

  @Test
  void names_the_levels_that_are_left_in_one_finding() {
    ClassificationLevel another = BARE.toBuilder().code("3").build();
    rule.on(with(scheme(BARE, marked("2"), another))).isViolated(INFO).saying("“1”, “3”.");
  }

  @Test
  void is_satisfied_when_the_policy_fills_in_what_the_agreement_leaves_out() {
    rule.under(policy(MAPPED)).on(with(scheme(BARE))).isSatisfied();
    rule.under(policy(WITH_MEASURES)).on(with(scheme(WITH_RISK))).isSatisfied();
    rule.under(policy(WITH_RISK)).on(with(scheme(WITH_MEASURES))).isSatisfied();
  }

  @Test
  void is_information_when_the_policy_fills_in_something_else() {
    rule.under(policy(WITH_RISK)).on(with(scheme(BARE))).isViolated(INFO);
    rule.under(policy(WITH_RISK)).on(with(scheme(WITH_RISK))).isViolated(INFO);
    rule.under(policy(marked("2"))).on(with(scheme(BARE))).isViolated(INFO);
  }

  @Test
  void is_satisfied_when_data_stand_at_the_lowest_level_with_their_mark_or_above() {
    rule.on(with(MARKED, special("3"), special("4"), numbered("2"), criminal("4"))).isSatisfied();
  }

  @Test
  void is_information_when_special_data_stand_too_low() {
    rule.on(with(MARKED, plain(), special("2")))
        .isViolated(INFO)
        .at("data.categories[1]")
        .saying("The law marks “Naam en adres” as: special categories of data.")
        .saying("belong at level “3” at least, but they stand at level “2”.")
        .sayingInDutch("De wet merkt “Naam en adres” aan als: bijzondere persoonsgegevens.")
        .sayingInDutch("ten minste op niveau “3”, maar staan op niveau “2”.");
  }

  @Test
  void is_information_when_criminal_data_or_national_numbers_stand_too_low() {
    rule.on(with(MARKED, criminal("3"), numbered("1")))
        .isViolated(INFO, INFO)
        .at("data.categories[0]", "data.categories[1]");
  }

  @Test
  void tells_both_levels_as_data() {
    Finding finding = rule.on(with(MARKED, special("1"))).findings().get(0);
    assertThat(finding.expected()).contains(Argument.quote("expected", "3"));
    assertThat(finding.actual()).contains(Argument.quote("actual", "1"));
  }

  @Test
  void gives_one_finding_for_data_with_several_marks() {
    PersonalDataCategory all =
        special("1").toBuilder()
            .criminal(CriminalData.builder().build())
            .nationalNumber(NationalNumber.builder().kind(NationalNumberKind.BSN).build())
            .build();
    rule.on(with(MARKED, all))
        .isViolated(INFO)
        .saying(
            "The law marks “Naam en adres” as: personal data relating to criminal convictions and"
                + " offences. In this classification such data belong at level “4” at least, but"
                + " they stand at level “1”.")
        .saying("belong at level “4”");
  }

  @Test
  void leaves_alone_data_that_are_offered_or_without_a_known_level_and_marks_without_a_level() {
    PersonalDataCategory unclassified =
        special("1").toBuilder().classification(Optional.empty()).build();
    rule.on(with(MARKED, offered(special("1")), unclassified, special("no such level")))
        .isSatisfied();
    rule.on(with(scheme(MAPPED), special("1"))).isSatisfied();
  }

  @Test
  void is_not_applicable_without_levels() {
    rule.on(DataTexts.with(data -> data.classification(Optional.empty())))
        .isNotApplicable()
        .saying("does not sort the data into levels")
        .sayingInDutch("deelt de gegevens niet in niveaus in");
    rule.on(with(scheme())).isNotApplicable();
    rule.on(DataTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_classification_stands_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                DataTexts.with(data -> data.classification(Optional.empty())),
                "data.classification"))
        .isUndetermined();
  }

  @Test
  void is_undetermined_when_what_belongs_to_the_levels_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(with(scheme(BARE)), "data.classification.levels"))
        .isUndetermined();
  }

  @Test
  void is_information_on_data_that_stand_too_low_even_then() {
    ClassificationScheme bare = scheme(BARE, marked("2", DataMark.SPECIAL));
    rule.on(RuleTester.elsewhere(with(bare, special("1")), "data.classification.levels"))
        .isViolated(INFO)
        .at("data.categories[0]");
  }
}
