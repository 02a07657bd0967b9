package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.AssuranceKind;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class NoNormIsSupersededTest {

  private static final String FIRST = "security.norms[0]";

  private final RuleTester rule = RuleTester.of("SEC-08");

  private static SecurityNorm norm(String name) {
    return SecurityNorm.builder().name(name).build();
  }

  private static SecurityNorm norm(String name, String edition) {
    return SecurityNorm.builder().name(name).edition(edition).build();
  }

  private static DataProcessingAgreement with(SecurityNorm... norms) {
    return SecurityTexts.with(security -> security.norms(List.of(norms)).assurances(List.of()));
  }

  private static Policy holdingUntil(LocalDate day) {
    return Policy.standard().toBuilder()
        .supersededNorms(
            NormTable.builder()
                .addNorms(DatedNorm.builder().name("HUISNORM").validUntil(day).build())
                .source(SourceClass.HOUSE_POLICY)
                .build())
        .build();
  }

  private static Policy replacingEachOther() {
    DatedNorm.Builder old = DatedNorm.builder().validUntil(LocalDate.of(2020, 1, 1));
    return Policy.standard().toBuilder()
        .supersededNorms(
            NormTable.builder()
                .addNorms(
                    old.name("OUD").replacedBy("NIEUW").build(),
                    old.name("NIEUW").replacedBy("OUD").build())
                .source(SourceClass.HOUSE_POLICY)
                .build())
        .build();
  }

  @Test
  void is_satisfied_by_norms_that_hold() {
    rule.on(with(norm("BIO2", "1.2"), norm("ISO/IEC 27001", "2022"), norm("NEN 7510")))
        .isSatisfied();
    rule.on(with(norm("BIO", "2.0"))).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_norm_without_an_edition_of_which_one_edition_holds() {
    rule.on(with(norm("ISO 27001"))).isSatisfied();
  }

  @Test
  void is_violated_by_a_norm_that_was_replaced() {
    rule.on(with(norm("BIG")))
        .isViolated(WARNING)
        .at(FIRST)
        .writtenIn("6")
        .saying(
            "The agreement names “BIG”. That norm applied until 31 December 2019 inclusive. Its"
                + " successor is “BIO2”.")
        .sayingInDutch(
            "De overeenkomst noemt “BIG”. Die norm gold tot en met 31 december 2019. De opvolger is"
                + " “BIO2”.");
    rule.on(with(norm("BIO", "1.04"))).isViolated(WARNING).saying("names “BIO 1.04”.");
  }

  @Test
  void knows_norms_by_their_long_names() {
    rule.on(with(norm("Baseline Informatiebeveiliging Overheid"))).isViolated(WARNING);
    rule.on(with(norm("Baseline Informatiebeveiliging Overheid (BIO)"))).isViolated(WARNING);
    rule.on(with(norm("Baseline Informatiebeveiliging Nederlandse Gemeenten"))).isViolated(WARNING);
    rule.on(with(norm("Baseline Informatiebeveiliging Overheid 2"))).isSatisfied();
    rule.on(with(norm("Baseline Informatiebeveiliging Overheid (BIO2)"))).isSatisfied();
    rule.on(with(norm("Baseline Informatiebeveiliging Overheid", "2"))).isSatisfied();
  }

  @Test
  void a_norm_may_be_followed_until_its_successor_is_mandatory() {
    rule.reviewedOn(LocalDate.of(2019, 12, 31)).on(with(norm("BIG"))).isSatisfied();
    rule.reviewedOn(LocalDate.of(2020, 1, 1)).on(with(norm("BIG"))).isViolated(WARNING);
  }

  @Test
  void names_the_norm_that_holds_on_the_day_of_the_review() {
    rule.on(with(norm("BIG")))
        .isViolated(WARNING)
        .saying(
            "The agreement names “BIG”. That norm applied until 31 December 2019 inclusive. Its"
                + " successor is “BIO2”.");
    rule.under(replacingEachOther()).on(with(norm("OUD"))).isViolated(WARNING);
  }

  @Test
  void is_violated_by_an_old_edition_wherever_it_is_written() {
    rule.on(with(norm("ISO/IEC 27001", "2013"))).isViolated(WARNING).at(FIRST);
    rule.on(with(norm("NEN-ISO/IEC 27001:2013"))).isViolated(WARNING).at(FIRST);
  }

  @Test
  void counts_an_option_that_nobody_has_chosen() {
    rule.on(with(norm("NEN 7510"), norm("BIR").toBuilder().offered(true).build()))
        .isViolated(WARNING)
        .at("security.norms[1]");
  }

  @Test
  void looks_at_the_proof_too() {
    Assurance certificate =
        Assurance.builder()
            .kind(AssuranceKind.CERTIFICATE)
            .label("Certificaat ISO 27001")
            .edition("2013")
            .build();
    rule.on(
            SecurityTexts.with(
                security -> security.norms(List.of()).assurances(List.of(certificate))))
        .isViolated(WARNING)
        .at("security.assurances[0]")
        .saying("names “Certificaat ISO 27001 2013”.");
  }

  @Test
  void the_last_day_of_a_norm_still_counts() {
    rule.under(holdingUntil(LocalDate.of(2026, 11, 21))).on(with(norm("Huisnorm"))).isSatisfied();
    rule.under(holdingUntil(LocalDate.of(2026, 11, 20)))
        .on(with(norm("Huisnorm")))
        .isViolated(WARNING)
        .saying(
            "The agreement names “Huisnorm”. That norm applied until 20 November 2026 inclusive.")
        .sayingInDutch("Die norm gold tot en met 20 november 2026.");
  }

  @Test
  void is_not_applicable_when_no_norm_is_named() {
    rule.on(with()).isNotApplicable();
    rule.on(SecurityTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_norms_are_named_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "security.norms")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_has_no_table() {
    rule.under(Policy.statute()).on(with(norm("BIG"))).isNotApplicable();
  }
}
