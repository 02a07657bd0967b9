package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.scope.ProcessingPurpose;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.NumberWish;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.SourceClass;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class OutsiderUnderstandsTheProcessingTest {

  private static final String GENERIC = "Verwerking van persoonsgegevens";

  private static final DraftingRemark REMARK =
      DraftingRemark.builder().defect(DraftingDefect.GENERIC_WORDING).build();

  private final RuleTester rule = RuleTester.of("SCP-05");

  private static DraftingRemark on(String path) {
    return REMARK.toBuilder().path(AttributePath.of(path)).build();
  }

  private static DataProcessingAgreement remarked(DraftingRemark... remarks) {
    return remarked(Agreements.complete(), remarks);
  }

  private static DataProcessingAgreement remarked(
      DataProcessingAgreement agreement, DraftingRemark... remarks) {
    return ScopeTexts.withText(agreement, text -> text.addRemarks(remarks));
  }

  private static DataProcessingAgreement silent() {
    return ScopeTexts.with(
        scope ->
            scope.subjectMatter(Optional.empty()).nature(Optional.empty()).purposes(List.of()));
  }

  private static ProcessingPurpose purpose(String label) {
    return ProcessingPurpose.builder().label(label).build();
  }

  private static Policy wantingWords(Optional<Integer> fewest) {
    return Policy.standard().toBuilder()
        .minimumWords(
            fewest.map(
                value ->
                    NumberWish.builder().value(value).source(SourceClass.HOUSE_POLICY).build()))
        .build();
  }

  @Test
  void is_satisfied_by_descriptions_that_tell_something() {
    rule.on(Agreements.complete()).isSatisfied();
  }

  @Test
  void is_violated_by_a_generic_subject_matter() {
    rule.on(ScopeTexts.with(scope -> scope.subjectMatter(GENERIC)))
        .isViolated(WARNING)
        .at("scope.subjectMatter")
        .saying("general about the subject matter of the processing: “" + GENERIC + "”.")
        .sayingInDutch("algemeen over het onderwerp van de verwerking: “" + GENERIC + "”.");
  }

  @Test
  void is_violated_by_a_generic_nature() {
    rule.on(ScopeTexts.with(scope -> scope.nature(GENERIC)))
        .isViolated(WARNING)
        .at("scope.nature")
        .saying("general about the nature of the processing")
        .sayingInDutch("algemeen over de aard van de verwerking");
  }

  @Test
  void is_violated_by_a_generic_purpose() {
    rule.on(ScopeTexts.with(scope -> scope.addPurposes(purpose(GENERIC))))
        .isViolated(WARNING)
        .at("scope.purposes[1].label")
        .saying("general about a purpose of the processing")
        .sayingInDutch("algemeen over een doel van de verwerking");
  }

  @Test
  void gives_a_finding_for_each_generic_description() {
    rule.on(
            ScopeTexts.with(
                scope ->
                    scope
                        .subjectMatter(GENERIC)
                        .nature(GENERIC)
                        .purposes(List.of(purpose(GENERIC), purpose("de dienst")))))
        .isViolated(WARNING, WARNING, WARNING, WARNING)
        .at(
            "scope.subjectMatter",
            "scope.nature",
            "scope.purposes[0].label",
            "scope.purposes[1].label");
  }

  @Test
  void wants_as_many_telling_words_as_the_policy_says() {
    DataProcessingAgreement two =
        ScopeTexts.with(scope -> scope.subjectMatter("de salarissen betalen"));
    rule.under(wantingWords(Optional.of(2))).on(two).isSatisfied();
    rule.under(wantingWords(Optional.of(3))).on(two).isViolated(WARNING);
  }

  @Test
  void wants_one_telling_word_when_the_policy_names_no_number() {
    Policy silent = wantingWords(Optional.empty());
    rule.under(silent)
        .on(ScopeTexts.with(scope -> scope.subjectMatter("de salarissen")))
        .isSatisfied();
    rule.under(silent)
        .on(ScopeTexts.with(scope -> scope.subjectMatter(GENERIC)))
        .isViolated(WARNING);
  }

  @Test
  void is_violated_by_a_remark() {
    rule.on(remarked(on("scope.subjectMatter")))
        .isViolated(WARNING)
        .at("scope.subjectMatter")
        .saying(
            "On reading, the description of the processing proved too general. An outsider should"
                + " understand from it what happens to the data.")
        .sayingInDutch(
            "Bij het nalezen bleek de omschrijving van de verwerking te algemeen. Een"
                + " buitenstaander hoort daaruit te begrijpen wat er met de gegevens gebeurt.");
    rule.under(Policy.statute()).on(remarked(on("scope.subjectMatter"))).isViolated(WARNING);
  }

  @Test
  void quotes_the_words_of_a_remark() {
    rule.on(
            remarked(
                on("scope.nature").toBuilder().addWords("en dergelijke", "zoals nodig").build()))
        .isViolated(WARNING)
        .saying("say too little about the processing: “en dergelijke”, “zoals nodig”.")
        .sayingInDutch(
            "Deze woorden zeggen te weinig over de verwerking: “en dergelijke”, “zoals nodig”. Een"
                + " buitenstaander hoort uit de omschrijving te begrijpen wat er met de gegevens"
                + " gebeurt.");
  }

  @Test
  void takes_the_clauses_from_the_remark_or_else_from_the_path() {
    DraftingRemark inClause = on("scope.nature").toBuilder().addClauses("9").build();
    assertThat(rule.on(remarked(inClause)).findings().get(0).clauses()).containsExactly("9");
    assertThat(rule.on(remarked(on("scope.nature"))).findings().get(0).clauses())
        .containsExactly("2");
    DraftingRemark onWords = on("scope.nature").toBuilder().addWords("zoals nodig").build();
    assertThat(rule.on(remarked(onWords)).findings().get(0).clauses()).containsExactly("2");
  }

  @Test
  void takes_a_remark_without_a_path_for_one_on_the_scope() {
    rule.on(remarked(REMARK)).isViolated(WARNING).at("scope");
  }

  @Test
  void leaves_other_remarks_alone() {
    rule.on(
            remarked(
                on("security.measures"),
                on("scope.nature").toBuilder().defect(DraftingDefect.OPEN_TERM).build()))
        .isSatisfied();
  }

  @Test
  void says_nothing_twice_about_a_description_with_a_remark() {
    DataProcessingAgreement generic =
        ScopeTexts.with(
            scope ->
                scope.subjectMatter(GENERIC).nature(GENERIC).purposes(List.of(purpose(GENERIC))));
    rule.on(remarked(generic, on("scope.subjectMatter"), on("scope.purposes[0]")))
        .isViolated(WARNING, WARNING, WARNING)
        .at("scope.subjectMatter", "scope.purposes[0]", "scope.nature");
    rule.on(remarked(generic, on("scope"))).isViolated(WARNING).at("scope");
  }

  @Test
  void counts_words_beside_a_remark_on_nothing_in_particular() {
    rule.on(remarked(ScopeTexts.with(scope -> scope.nature(GENERIC)), REMARK))
        .isViolated(WARNING, WARNING)
        .at("scope", "scope.nature");
  }

  @Test
  void is_satisfied_under_a_policy_without_words_when_a_person_has_read_the_text() {
    rule.under(Policy.statute())
        .on(ScopeTexts.with(scope -> scope.subjectMatter(GENERIC)))
        .isSatisfied();
  }

  @Test
  void is_undetermined_under_a_policy_without_words_when_nobody_has_read_the_text() {
    rule.under(Policy.statute())
        .on(
            ScopeTexts.withText(
                Agreements.complete(), text -> text.readFor(Set.of(DraftingDefect.OPEN_TERM))))
        .isUndetermined()
        .saying("Nobody has read the text for words that say nothing")
        .sayingInDutch("Niemand heeft de tekst nagelezen op woorden die niets zeggen");
  }

  @Test
  void is_not_applicable_when_nothing_is_described() {
    rule.on(silent()).isNotApplicable();
    rule.on(ScopeTexts.without()).isNotApplicable();
    rule.on(remarked(silent(), REMARK)).isNotApplicable();
  }

  @Test
  void is_applicable_when_one_thing_is_described() {
    rule.on(ScopeTexts.withScope(silent(), scope -> scope.subjectMatter(GENERIC)))
        .isViolated(WARNING);
    rule.on(ScopeTexts.withScope(silent(), scope -> scope.nature(GENERIC))).isViolated(WARNING);
    rule.on(ScopeTexts.withScope(silent(), scope -> scope.addPurposes(purpose(GENERIC))))
        .isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_the_scope_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), "scope")).isUndetermined();
  }
}
