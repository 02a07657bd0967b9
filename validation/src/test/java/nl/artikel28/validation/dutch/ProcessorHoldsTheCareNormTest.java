package nl.artikel28.validation.dutch;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.dutch.DutchTexts.inCountry;
import static nl.artikel28.validation.dutch.DutchTexts.inSectors;
import static nl.artikel28.validation.dutch.DutchTexts.norm;
import static nl.artikel28.validation.dutch.DutchTexts.nowhere;
import static nl.artikel28.validation.dutch.DutchTexts.offered;
import static nl.artikel28.validation.dutch.DutchTexts.withoutLaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.AssuranceKind;
import nl.artikel28.agreement.security.Holder;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorHoldsTheCareNormTest {

  private static final String NORMS = "security.norms";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final SecurityNorm NEN =
      norm("NEN 7510").toBuilder().holder(Holder.PROCESSOR).certified(true).build();
  private static final SecurityNorm OF_DATA_CENTRE =
      NEN.toBuilder().holder(Holder.SUPPLIER).build();
  private static final Assurance CERTIFICATE =
      Assurance.builder()
          .kind(AssuranceKind.CERTIFICATE)
          .label("Certificaat NEN 7510-1")
          .edition("2024")
          .holder(Holder.PROCESSOR)
          .build();

  private final RuleTester rule = RuleTester.of("NLD-02");

  private static DataProcessingAgreement with(SecurityNorm... norms) {
    return inSectors(DutchTexts.withNorms(norms), Sector.HEALTH_CARE);
  }

  private static DataProcessingAgreement with(Assurance... assurances) {
    return inSectors(
        DutchTexts.withSecurity(
            security -> security.norms(List.of()).assurances(List.of(assurances))),
        Sector.HEALTH_CARE);
  }

  @Test
  void is_satisfied_by_a_certificate_of_the_processor() {
    rule.on(with(NEN)).isSatisfied();
    rule.on(with(OF_DATA_CENTRE, NEN)).isSatisfied();
    rule.on(with(CERTIFICATE)).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_certificate_that_is_valid_today() {
    rule.on(with(NEN.toBuilder().validUntil(TODAY).build())).isSatisfied();
    rule.on(with(CERTIFICATE.toBuilder().validFrom(TODAY).validUntil(TODAY).build())).isSatisfied();
  }

  @Test
  void knows_the_norm_in_other_spellings() {
    rule.on(with(NEN.toBuilder().name("NEN7510:2017+A1:2020").build())).isSatisfied();
    rule.on(with(NEN.toBuilder().name("nen-7510-1").build())).isSatisfied();
    rule.on(with(NEN.toBuilder().name("NEN 75100").build())).isViolated(WARNING).at(NORMS);
    rule.on(with(NEN.toBuilder().name("NEN 7513").build())).isViolated(WARNING).at(NORMS);
  }

  @Test
  void is_violated_by_a_certificate_of_the_data_centre() {
    rule.on(with(norm("ISO 27001"), OF_DATA_CENTRE))
        .isViolated(WARNING)
        .at("security.norms[1]")
        .writtenIn("6")
        .saying("names “NEN 7510”, but only for a supplier. The processor itself")
        .sayingInDutch("noemt “NEN 7510”, maar alleen voor een leverancier. De verwerker zelf");
  }

  @Test
  void is_violated_when_nobody_is_named_as_its_holder() {
    rule.on(with(NEN.toBuilder().holder(Optional.empty()).build()))
        .isViolated(WARNING)
        .at("security.norms[0]")
        .saying("does not say who meets that norm")
        .sayingInDutch("zegt niet wie aan die norm voldoet");
  }

  @Test
  void is_violated_when_the_processor_has_no_certificate() {
    rule.on(with(NEN.toBuilder().certified(false).build()))
        .isViolated(WARNING)
        .at("security.norms[0]")
        .saying("does not say that the processor holds a certificate for NEN 7510.")
        .sayingInDutch("zegt niet dat de verwerker een certificaat heeft voor NEN 7510.");
    rule.on(with(NEN.toBuilder().certified(Optional.empty()).build())).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_certificate_is_not_valid_today() {
    rule.on(with(NEN.toBuilder().validUntil(TODAY.minusDays(1)).build()))
        .isViolated(WARNING)
        .at("security.norms[0]")
        .saying("is not valid on the day of this review")
        .sayingInDutch("is niet geldig op de dag van deze toetsing");
    rule.on(with(CERTIFICATE.toBuilder().validFrom(TODAY.plusDays(1)).build()))
        .isViolated(WARNING)
        .at("security.assurances[0]");
    rule.on(with(CERTIFICATE.toBuilder().validUntil(TODAY.minusDays(1)).build()))
        .isViolated(WARNING);
  }

  @Test
  void is_violated_by_the_norm_as_an_example_only() {
    rule.on(with(offered(NEN)))
        .isViolated(WARNING)
        .at("security.norms[0]")
        .saying("names “NEN 7510” only as an example or an option")
        .sayingInDutch("noemt “NEN 7510” alleen als voorbeeld of als keuze");
    rule.on(with(CERTIFICATE.toBuilder().offered(true).build())).isViolated(WARNING);
  }

  @Test
  void judges_by_what_comes_nearest() {
    rule.on(with(offered(NEN), OF_DATA_CENTRE, NEN.toBuilder().certified(false).build()))
        .isViolated(WARNING)
        .at("security.norms[2]");
    rule.on(with(OF_DATA_CENTRE, OF_DATA_CENTRE)).isViolated(WARNING).at("security.norms[0]");
  }

  @Test
  void other_proof_is_no_certificate() {
    rule.on(with(CERTIFICATE.toBuilder().kind(AssuranceKind.SELF_DECLARATION).build()))
        .isViolated(WARNING)
        .at(NORMS);
    rule.on(with(CERTIFICATE.toBuilder().label(Optional.empty()).build())).isViolated(WARNING);
  }

  @Test
  void is_violated_when_the_norm_is_not_named() {
    rule.on(with(norm("ISO 27001")))
        .isViolated(WARNING)
        .at(NORMS)
        .belongingIn("6")
        .saying("in health care: NEN 7510.")
        .sayingInDutch(
            "De overeenkomst noemt niet de norm voor informatiebeveiliging in de zorg: NEN 7510. De"
                + " verwerker van een zorgaanbieder hoort daarvoor een certificaat te hebben.");
  }

  @Test
  void is_undetermined_when_the_norms_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(new SecurityNorm[0]), NORMS)).isUndetermined();
  }

  @Test
  void is_violated_by_an_edition_that_no_longer_holds() {
    NormTable editions =
        NormTable.builder()
            .addNorms(
                DatedNorm.builder()
                    .name("NEN 7510")
                    .edition("2017")
                    .validUntil(TODAY.minusDays(1))
                    .build(),
                DatedNorm.builder().name("NEN 7510").edition("2024").build())
            .source(SourceClass.HOUSE_POLICY)
            .build();
    RuleTester strict = rule.under(Policy.standard().toBuilder().careNorms(editions).build());
    strict
        .on(with(NEN.toBuilder().edition("2017").build()))
        .isViolated(WARNING)
        .at("security.norms[0]")
        .saying(
            "The agreement names “NEN 7510”. On the day of this review another norm applies in"
                + " health care: NEN 7510 2024.")
        .sayingInDutch("In de zorg geldt op de dag van deze toetsing een andere norm");
    strict.on(with(NEN.toBuilder().edition("2024").build())).isSatisfied();
    strict.on(with(NEN)).isViolated(WARNING).at(NORMS);
  }

  @Test
  void is_not_applicable_to_a_controller_in_another_sector_or_country() {
    rule.on(inSectors(with(OF_DATA_CENTRE), Sector.PUBLIC_AUTHORITY))
        .isNotApplicable()
        .saying("The controller is not a care provider.")
        .sayingInDutch("is geen zorgaanbieder");
    rule.on(inSectors(with(OF_DATA_CENTRE)))
        .isNotApplicable()
        .saying("not known whether the controller is a care provider")
        .sayingInDutch("niet bekend of de verwerkingsverantwoordelijke een zorgaanbieder is");
    rule.on(inCountry(with(OF_DATA_CENTRE), "DE")).isNotApplicable();
    rule.on(withoutLaw(nowhere(with(OF_DATA_CENTRE)))).isNotApplicable();
  }

  @Test
  void is_not_applicable_when_the_policy_knows_no_norms() {
    Policy policy = Policy.standard().toBuilder().careNorms(Optional.empty()).build();
    rule.under(policy)
        .on(with(OF_DATA_CENTRE))
        .isNotApplicable()
        .saying("The policy sets no standard");
  }

  @Test
  void is_not_applicable_on_a_day_for_which_the_policy_knows_no_norm() {
    NormTable later =
        NormTable.builder()
            .addNorms(DatedNorm.builder().name("NEN 7510").validFrom(TODAY.plusDays(1)).build())
            .source(SourceClass.HOUSE_POLICY)
            .build();
    rule.under(Policy.standard().toBuilder().careNorms(later).build())
        .on(with(NEN))
        .isNotApplicable()
        .saying("The policy knows no norm")
        .sayingInDutch("Het beleid kent geen norm");
  }
}
