package nl.artikel28.validation.dutch;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.dutch.DutchTexts.inCountry;
import static nl.artikel28.validation.dutch.DutchTexts.inSectors;
import static nl.artikel28.validation.dutch.DutchTexts.judgedOn;
import static nl.artikel28.validation.dutch.DutchTexts.norm;
import static nl.artikel28.validation.dutch.DutchTexts.nowhere;
import static nl.artikel28.validation.dutch.DutchTexts.offered;
import static nl.artikel28.validation.dutch.DutchTexts.registeredIn;
import static nl.artikel28.validation.dutch.DutchTexts.withNorms;
import static nl.artikel28.validation.dutch.DutchTexts.withoutLaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class CurrentPublicNormIsNamedTest {

  private static final String NORMS = "security.norms";
  private static final SecurityNorm ISO = norm("ISO/IEC 27001");
  private static final SecurityNorm BIO = norm("BIO");
  private static final SecurityNorm BIO2 = norm("BIO2");
  private static final DataProcessingAgreement NOT_NAMED = withNorms(ISO);

  private final RuleTester rule = RuleTester.of("NLD-01");

  private static Policy withTable(DatedNorm... norms) {
    return Policy.standard().toBuilder()
        .publicNorms(
            NormTable.builder().norms(List.of(norms)).source(SourceClass.HOUSE_POLICY).build())
        .build();
  }

  @Test
  void is_satisfied_by_the_norm_that_holds() {
    rule.on(withNorms(ISO, BIO2)).isSatisfied();
    rule.on(withNorms(BIO, offered(BIO2), BIO2)).isSatisfied();
  }

  @Test
  void knows_the_norm_in_other_spellings() {
    rule.on(withNorms(norm("BIO 2"))).isSatisfied();
    rule.on(withNorms(norm("Baseline Informatiebeveiliging Overheid 2 (bio2)"))).isSatisfied();
    rule.on(withNorms(norm("BIO-2.0"))).isSatisfied();
    rule.on(withNorms(BIO.toBuilder().edition("2, versie 1.2").build())).isSatisfied();
  }

  @Test
  void knows_the_norm_by_its_long_name() {
    SecurityNorm written = norm("Baseline Informatiebeveiliging Overheid");
    judgedOn(LocalDate.of(2025, 9, 22), "NLD-01", withNorms(written)).isSatisfied();
    rule.on(withNorms(written)).isViolated(WARNING).saying("another norm applies to public bodies");
    rule.on(withNorms(written.toBuilder().edition("2").build())).isSatisfied();
    rule.on(withNorms(norm("Baseline Informatiebeveiliging Overheid (BIO2)"))).isSatisfied();
    rule.on(withNorms(norm("Baseline Informatiebeveiliging Overheden")))
        .saying("does not name the norm");
  }

  @Test
  void is_violated_by_a_norm_that_no_longer_holds() {
    rule.on(withNorms(ISO, norm("BIO 1.04zv")))
        .isViolated(WARNING)
        .at("security.norms[1]")
        .writtenIn("6")
        .saying(
            "The agreement names “BIO 1.04zv”. On the day of this review another norm applies to"
                + " public bodies: BIO2.")
        .sayingInDutch("geldt op de dag van deze toetsing een andere norm: BIO2.");
  }

  @Test
  void the_day_of_the_review_decides() {
    judgedOn(LocalDate.of(2025, 9, 22), "NLD-01", withNorms(BIO)).isSatisfied();
    judgedOn(LocalDate.of(2025, 9, 22), "NLD-01", withNorms(BIO2)).isViolated(WARNING);
    judgedOn(LocalDate.of(2025, 9, 23), "NLD-01", withNorms(BIO)).isViolated(WARNING);
    judgedOn(LocalDate.of(2025, 9, 23), "NLD-01", withNorms(BIO2)).isSatisfied();
    judgedOn(LocalDate.of(2019, 1, 1), "NLD-01", withNorms(BIO)).isSatisfied();
  }

  @Test
  void is_not_applicable_on_a_day_for_which_the_policy_knows_no_norm() {
    judgedOn(LocalDate.of(2018, 12, 31), "NLD-01", withNorms(BIO))
        .isNotApplicable()
        .saying("The policy knows no norm")
        .sayingInDutch("Het beleid kent geen norm");
  }

  @Test
  void is_violated_by_the_norm_as_an_example_only() {
    rule.on(withNorms(ISO, offered(BIO2)))
        .isViolated(WARNING)
        .at("security.norms[1]")
        .saying("names “BIO2” only as an example or an option. It should choose")
        .sayingInDutch("noemt “BIO2” alleen als voorbeeld of als keuze. Zij hoort te kiezen");
  }

  @Test
  void is_violated_by_an_older_norm_as_an_example_only() {
    rule.on(withNorms(offered(ISO), offered(BIO)))
        .isViolated(WARNING)
        .at("security.norms[1]")
        .saying(
            "The agreement names “BIO”, and only as an example or an option. Moreover, on the day"
                + " of this review another norm applies to public bodies: BIO2.")
        .sayingInDutch(
            "De overeenkomst noemt “BIO”, en alleen als voorbeeld of als keuze. Op de dag van deze"
                + " toetsing geldt voor de overheid bovendien een andere norm: BIO2.");
  }

  @Test
  void judges_by_what_comes_nearest() {
    rule.on(withNorms(offered(BIO), BIO, offered(BIO2), BIO))
        .isViolated(WARNING)
        .at("security.norms[2]");
    rule.on(withNorms(offered(BIO), BIO, BIO)).isViolated(WARNING).at("security.norms[1]");
  }

  @Test
  void is_violated_when_no_norm_for_public_bodies_is_named() {
    rule.on(NOT_NAMED)
        .isViolated(WARNING)
        .at(NORMS)
        .belongingIn("6")
        .saying(
            "The agreement does not name the norm for information security that applies to public"
                + " bodies: BIO2.")
        .sayingInDutch(
            "De overeenkomst noemt niet de norm voor informatiebeveiliging die voor de overheid"
                + " geldt: BIO2.");
    rule.on(withNorms(norm("BIOS"), norm("symbio"))).isViolated(WARNING).at(NORMS);
    rule.on(withNorms().toBuilder().security(Optional.empty()).build()).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_norm_is_left_blank() {
    rule.on(RuleTester.blank(withNorms(), NORMS))
        .isViolated(WARNING)
        .writtenIn("1")
        .saying("A field is left blank.");
  }

  @Test
  void is_undetermined_when_the_norms_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withNorms(), NORMS)).isUndetermined();
  }

  @Test
  void is_not_applicable_to_a_controller_in_another_sector() {
    rule.on(inSectors(NOT_NAMED, Sector.BUSINESS))
        .isNotApplicable()
        .saying("The controller is not a public body.")
        .sayingInDutch("is geen overheidsorgaan");
    rule.on(inSectors(NOT_NAMED, Sector.BUSINESS, Sector.PUBLIC_AUTHORITY)).isViolated(WARNING);
  }

  @Test
  void is_not_applicable_when_the_sector_is_not_known() {
    rule.on(inSectors(NOT_NAMED))
        .isNotApplicable()
        .saying("not known whether the controller is a public body")
        .sayingInDutch("niet bekend of de verwerkingsverantwoordelijke een overheidsorgaan is");
    rule.on(NOT_NAMED.toBuilder().parties(List.of()).build()).isNotApplicable();
  }

  @Test
  void is_not_applicable_to_a_controller_in_another_country() {
    rule.on(inCountry(NOT_NAMED, "BE"))
        .isNotApplicable()
        .saying("The controller is not established in the Netherlands.")
        .sayingInDutch("is niet in Nederland gevestigd");
    rule.on(registeredIn(NOT_NAMED, RegistrationScheme.KBO)).isNotApplicable();
  }

  @Test
  void a_dutch_register_or_dutch_law_tells_that_the_controller_is_dutch() {
    rule.on(registeredIn(NOT_NAMED, RegistrationScheme.KVK)).isViolated(WARNING);
    rule.on(registeredIn(withoutLaw(NOT_NAMED), RegistrationScheme.KVK)).isViolated(WARNING);
    rule.on(nowhere(NOT_NAMED)).isViolated(WARNING);
  }

  @Test
  void is_not_applicable_when_the_country_is_not_known() {
    rule.on(withoutLaw(nowhere(NOT_NAMED)))
        .isNotApplicable()
        .saying("It is not known whether the controller is established in the Netherlands.")
        .sayingInDutch("niet bekend of de verwerkingsverantwoordelijke in Nederland is gevestigd");
    rule.on(withoutLaw(registeredIn(NOT_NAMED, RegistrationScheme.LEI))).isNotApplicable();
  }

  @Test
  void is_not_applicable_when_the_policy_knows_no_norms() {
    Policy policy = Policy.standard().toBuilder().publicNorms(Optional.empty()).build();
    rule.under(policy).on(NOT_NAMED).isNotApplicable().saying("The policy sets no standard");
  }

  @Test
  void another_policy_may_want_an_edition() {
    Policy policy = withTable(DatedNorm.builder().name("ISO/IEC 27001").edition("2022").build());
    rule.under(policy).on(withNorms(ISO.toBuilder().edition("2022").build())).isSatisfied();
    rule.under(policy).on(withNorms(norm("ISO/IEC 27001:2022"))).isSatisfied();
    rule.under(policy)
        .on(withNorms(ISO, BIO2))
        .isViolated(WARNING)
        .at(NORMS)
        .saying(
            "The agreement does not name the norm for information security that applies to public"
                + " bodies: ISO/IEC 27001 2022.");
  }

  @Test
  void a_norm_that_held_twice_holds_now() {
    DatedNorm then =
        DatedNorm.builder().name("BIO2").validUntil(LocalDate.of(2025, 12, 31)).build();
    DatedNorm now = DatedNorm.builder().name("BIO2").validFrom(LocalDate.of(2026, 1, 1)).build();
    rule.under(withTable(then, now)).on(withNorms(BIO2)).isSatisfied();
    rule.under(withTable(now, then)).on(withNorms(BIO2)).isSatisfied();
  }
}
