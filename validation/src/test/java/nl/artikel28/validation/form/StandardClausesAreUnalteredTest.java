package nl.artikel28.validation.form;

import static nl.artikel28.agreement.form.StandardClauseSet.DANISH_2019;
import static nl.artikel28.agreement.form.StandardClauseSet.EU_2021_915;
import static nl.artikel28.agreement.form.StandardClauseSet.OTHER_ARTICLE_28_8;
import static nl.artikel28.agreement.form.StandardClauseSet.SECTOR_MODEL;
import static nl.artikel28.report.Severity.ERROR;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.ModelDeviation;
import nl.artikel28.agreement.form.StandardClauseSet;
import nl.artikel28.agreement.form.StandardClauses;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class StandardClausesAreUnalteredTest {

  private final RuleTester rule = RuleTester.of("FRM-06");

  private static StandardClauses.Builder following(StandardClauseSet set) {
    return StandardClauses.builder().set(set);
  }

  private static DataProcessingAgreement with(StandardClauses.Builder... claims) {
    DataProcessingAgreement.Builder agreement = Agreements.complete().toBuilder();
    for (StandardClauses.Builder claim : claims) {
      agreement.addStandardClauses(claim.build());
    }
    return agreement.build();
  }

  private static ModelDeviation deviation(String words) {
    return ModelDeviation.builder().words(words).build();
  }

  @Test
  void is_satisfied_when_the_text_says_that_they_are_unaltered() {
    rule.on(with(following(EU_2021_915).unaltered(true))).isSatisfied();
    rule.on(with(following(DANISH_2019).unaltered(true))).isSatisfied();
    rule.on(with(following(OTHER_ARTICLE_28_8).name("Litouwen 2021").unaltered(true)))
        .isSatisfied();
  }

  @Test
  void is_violated_by_deviations() {
    rule.on(
            with(
                following(EU_2021_915)
                    .unaltered(true)
                    .addDeviations(deviation("7.6 vervalt"), deviation("10(a) vervalt"))))
        .isViolated(ERROR)
        .at("standardClauses[0].deviations")
        .saying("deviates from them itself: “7.6 vervalt”, “10(a) vervalt”")
        .sayingInDutch(
            "De overeenkomst zegt dat zij deze standaardcontractbepalingen volgt:"
                + " standaardcontractbepalingen van de Commissie (Besluit 2021/915). Zij wijkt er"
                + " zelf van af: “7.6 vervalt”, “10(a) vervalt”. Gewijzigde bepalingen zijn geen"
                + " standaardcontractbepalingen meer.");
  }

  @Test
  void is_violated_when_the_text_says_that_they_are_altered() {
    rule.on(with(following(DANISH_2019).unaltered(false)))
        .isViolated(ERROR)
        .at("standardClauses[0].unaltered")
        .saying(
            "The agreement says that it follows these standard contractual clauses: Danish standard"
                + " contractual clauses. They have been altered, and so are no longer standard"
                + " contractual clauses.")
        .sayingInDutch(
            "De overeenkomst zegt dat zij deze standaardcontractbepalingen volgt: Deense"
                + " standaardcontractbepalingen. De bepalingen zijn gewijzigd, en dus geen"
                + " standaardcontractbepalingen meer.");
  }

  @Test
  void is_violated_by_a_set_without_a_name() {
    rule.on(with(following(OTHER_ARTICLE_28_8).unaltered(true)))
        .isViolated(ERROR)
        .at("standardClauses[0].name")
        .saying("does not name which")
        .sayingInDutch("noemt niet welke");
  }

  @Test
  void is_undetermined_when_the_text_does_not_say_whether_they_are_unaltered() {
    rule.on(with(following(EU_2021_915)))
        .isUndetermined()
        .saying("Compare the text with the official text.")
        .sayingInDutch("Leg de tekst naast de officiële tekst.");
    rule.on(RuleTester.elsewhere(with(following(EU_2021_915)), "standardClauses[0].unaltered"))
        .isUndetermined();
  }

  @Test
  void is_violated_when_one_of_two_sets_is_altered() {
    rule.on(with(following(EU_2021_915), following(DANISH_2019).unaltered(false)))
        .isViolated(ERROR)
        .at("standardClauses[1].unaltered");
  }

  @Test
  void is_not_applicable_to_a_model_of_a_sector() {
    rule.on(with(following(SECTOR_MODEL).addDeviations(deviation("artikel 9 vervalt"))))
        .isNotApplicable()
        .saying(
            "The agreement follows a sector model only. That is no set of standard contractual"
                + " clauses as referred to in Article 28(7) or (8) GDPR.")
        .sayingInDutch("alleen een sectormodel");
    rule.on(with(following(SECTOR_MODEL), following(EU_2021_915).unaltered(true))).isSatisfied();
  }

  @Test
  void is_not_applicable_when_nothing_is_claimed() {
    rule.on(Agreements.complete())
        .isNotApplicable()
        .saying("The agreement does not say that it follows standard contractual clauses.")
        .sayingInDutch("zegt niet dat zij standaardcontractbepalingen volgt");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(Agreements.complete(), "standardClauses")).isUndetermined();
  }
}
