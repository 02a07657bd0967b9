package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.scope.RetentionRule;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class EveryTypeOfDataHasARetentionPeriodTest {

  private static final RetentionRule A_YEAR =
      RetentionRule.builder().period(TimeSpan.years(1)).build();
  private static final RetentionRule AS_LONG_AS_NEEDED =
      RetentionRule.builder().criterion("zolang dat nodig is").build();

  private final RuleTester rule = RuleTester.of("SCP-07");

  private static DataProcessingAgreement with(
      List<PersonalDataCategory> categories, RetentionRule... rules) {
    return ScopeTexts.withScope(
        ScopeTexts.withData(PersonalDataTerms.builder().categories(categories).build()),
        scope -> scope.retention(List.of(rules)));
  }

  private static DataProcessingAgreement withNamesAndLogs(RetentionRule... rules) {
    return with(List.of(type("Namen"), type("Logbestanden")), rules);
  }

  private static PersonalDataCategory type(String label) {
    return PersonalDataCategory.builder().label(label).build();
  }

  private static RetentionRule of(String data, RetentionRule rule) {
    return rule.toBuilder().data(data).build();
  }

  private static RetentionRule specific(boolean specific, RetentionRule rule) {
    return rule.toBuilder().specific(specific).build();
  }

  @Test
  void is_satisfied_by_a_period_for_all_data() {
    rule.on(withNamesAndLogs(A_YEAR)).isSatisfied();
    rule.on(withNamesAndLogs(AS_LONG_AS_NEEDED, A_YEAR)).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_criterion_that_can_be_applied() {
    rule.on(withNamesAndLogs(specific(true, AS_LONG_AS_NEEDED))).isSatisfied();
  }

  @Test
  void is_violated_by_a_criterion_that_says_nothing() {
    rule.on(withNamesAndLogs(AS_LONG_AS_NEEDED)).isViolated(WARNING);
    rule.on(withNamesAndLogs(specific(false, AS_LONG_AS_NEEDED))).isViolated(WARNING);
  }

  @Test
  void is_violated_by_a_period_that_cannot_be_applied() {
    rule.on(withNamesAndLogs(specific(false, A_YEAR))).isViolated(WARNING);
  }

  @Test
  void is_violated_by_a_rule_without_period_or_criterion() {
    rule.on(withNamesAndLogs(specific(true, RetentionRule.builder().build()))).isViolated(WARNING);
  }

  @Test
  void is_satisfied_by_a_rule_for_each_type_of_data() {
    rule.on(withNamesAndLogs(of("Namen", A_YEAR), of("Logbestanden", A_YEAR))).isSatisfied();
  }

  @Test
  void does_not_mind_case() {
    rule.on(withNamesAndLogs(of("namen", A_YEAR), of("LOGBESTANDEN", A_YEAR))).isSatisfied();
  }

  @Test
  void names_the_types_of_data_that_are_left() {
    rule.on(withNamesAndLogs(of("Logbestanden", A_YEAR)))
        .isViolated(WARNING)
        .at("scope.retention")
        .saying(
            "The agreement does not name a retention period for all data. “No longer than needed”"
                + " is not a usable criterion. A period is missing for: “Namen”.")
        .sayingInDutch(
            "De overeenkomst noemt niet voor alle gegevens een bewaartermijn. “Niet langer dan"
                + " nodig” is geen bruikbaar criterium. Een termijn ontbreekt voor: “Namen”.");
  }

  @Test
  void is_undetermined_when_a_rule_is_for_data_that_are_on_no_list() {
    rule.on(withNamesAndLogs(of("Gebruiksgegevens", A_YEAR)))
        .isUndetermined()
        .saying("not for which of the listed types")
        .sayingInDutch("niet voor welke van de genoemde soorten");
  }

  @Test
  void takes_the_types_that_a_rule_names() {
    RetentionRule both = of("Gebruiksgegevens", A_YEAR);
    rule.on(withNamesAndLogs(both.toBuilder().addCategories("Namen", "Logbestanden").build()))
        .isSatisfied();
    rule.on(withNamesAndLogs(both.toBuilder().addCategories("Namen").build()))
        .isViolated(WARNING)
        .saying("“Logbestanden”");
  }

  @Test
  void says_in_which_clause_the_rules_stand() {
    assertThat(rule.on(withNamesAndLogs(AS_LONG_AS_NEEDED)).findings().get(0).clauses())
        .containsExactly("2");
    assertThat(rule.on(with(List.of(), AS_LONG_AS_NEEDED)).findings().get(0).clauses())
        .containsExactly("2");
  }

  @Test
  void leaves_a_type_of_data_whose_rule_cannot_be_applied() {
    rule.on(withNamesAndLogs(of("Namen", A_YEAR), of("Logbestanden", AS_LONG_AS_NEEDED)))
        .isViolated(WARNING)
        .saying("missing for: “Logbestanden”.");
  }

  @Test
  void asks_nothing_for_options_that_nobody_has_ticked() {
    PersonalDataCategory offered = type("Logbestanden").toBuilder().offered(true).build();
    rule.on(with(List.of(type("Namen"), offered), of("Namen", A_YEAR))).isSatisfied();
  }

  @Test
  void is_satisfied_by_any_rule_when_no_type_of_data_is_agreed() {
    rule.on(with(List.of(), of("Gebruiksgegevens", A_YEAR))).isSatisfied();
    PersonalDataCategory offered = type("Namen").toBuilder().offered(true).build();
    rule.on(with(List.of(offered), of("Gebruiksgegevens", A_YEAR))).isSatisfied();
  }

  @Test
  void is_violated_by_general_words_when_no_type_of_data_is_agreed() {
    rule.on(with(List.of(), AS_LONG_AS_NEEDED))
        .isViolated(WARNING)
        .at("scope.retention")
        .saying("only in general words how long the data are kept")
        .sayingInDutch("alleen in algemene woorden hoe lang de gegevens worden bewaard");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(withNamesAndLogs())
        .isViolated(WARNING)
        .at("scope.retention")
        .saying("does not say how long the data are kept")
        .sayingInDutch("zegt niet hoe lang de gegevens worden bewaard");
    rule.on(ScopeTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withNamesAndLogs(), "scope.retention")).isUndetermined();
    rule.on(RuleTester.elsewhere(withNamesAndLogs(of("Namen", A_YEAR)), "scope.retention"))
        .isUndetermined();
  }
}
