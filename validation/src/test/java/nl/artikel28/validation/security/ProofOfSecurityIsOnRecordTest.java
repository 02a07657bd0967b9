package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.AssuranceKind;
import nl.artikel28.agreement.security.Holder;
import nl.artikel28.agreement.security.ReportType;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.policy.Policy;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProofOfSecurityIsOnRecordTest {

  private static final String NORMS = "security.norms";
  private static final String ASSURANCES = "security.assurances";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final SecurityNorm NORM =
      SecurityNorm.builder()
          .name("NEN 7510")
          .edition("2024")
          .holder(Holder.PROCESSOR)
          .scope("de dienst")
          .build();
  private static final Assurance CERTIFICATE =
      Assurance.builder()
          .kind(AssuranceKind.CERTIFICATE)
          .label("certificaat NEN 7510")
          .edition("2024")
          .holder(Holder.PROCESSOR)
          .scope("de dienst")
          .validUntil(TODAY)
          .build();
  private static final Assurance REPORT =
      Assurance.builder()
          .kind(AssuranceKind.SOC_2)
          .reportType(ReportType.TYPE_II)
          .holder(Holder.PROCESSOR)
          .scope("de dienst")
          .validFrom(LocalDate.of(2025, 1, 1))
          .validUntil(LocalDate.of(2025, 12, 31))
          .build();
  private static final Assurance OWN =
      Assurance.builder().kind(AssuranceKind.SELF_DECLARATION).scope("de dienst").build();

  private final RuleTester rule = RuleTester.of("SEC-09");

  private static DataProcessingAgreement with(SecurityNorm... norms) {
    return SecurityTexts.with(security -> security.norms(List.of(norms)).assurances(List.of()));
  }

  private static DataProcessingAgreement with(Assurance... assurances) {
    return SecurityTexts.with(
        security -> security.norms(List.of()).assurances(List.of(assurances)));
  }

  private static DataProcessingAgreement none() {
    return with(new SecurityNorm[0]);
  }

  /** An own statement on data of these levels; an empty level is none. */
  private static DataProcessingAgreement ownStatementOn(String... levels) {
    DataProcessingAgreement own = with(OWN);
    return own.toBuilder()
        .data(
            own.data().orElseThrow().toBuilder()
                .categories(
                    Arrays.stream(levels)
                        .map(
                            level ->
                                PersonalDataCategory.builder()
                                    .label("gegevens")
                                    .classification(
                                        Optional.of(level).filter(code -> !code.isEmpty()))
                                    .build())
                        .toList())
                .build())
        .build();
  }

  @Test
  void is_satisfied_by_a_norm_a_certificate_or_a_report_with_all_that_is_needed() {
    rule.on(with(NORM)).isSatisfied();
    rule.on(with(CERTIFICATE)).isSatisfied();
    rule.on(with(REPORT)).isSatisfied();
  }

  @Test
  void names_what_is_missing() {
    rule.on(with(NORM.toBuilder().edition(Optional.empty()).scope(Optional.empty()).build()))
        .isViolated(WARNING)
        .at(NORMS + "[0]")
        .writtenIn("6")
        .saying("about “NEN 7510”. Missing: the edition, what it covers.")
        .sayingInDutch("Over “NEN 7510” staat niet alles")
        .sayingInDutch("de editie, wat het");
    rule.on(
            with(
                REPORT.toBuilder()
                    .reportType(Optional.empty())
                    .holder(Optional.empty())
                    .validFrom(Optional.empty())
                    .validUntil(Optional.empty())
                    .build()))
        .isViolated(WARNING)
        .at(ASSURANCES + "[0]")
        .saying(
            "The agreement does not say everything about SOC 2 report. Missing: the type (I or II),"
                + " whose it is, how long it is valid or which period it covers.");
  }

  @Test
  void a_certified_norm_needs_the_validity_of_its_certificate() {
    SecurityNorm certified = NORM.toBuilder().certified(true).build();
    rule.on(with(certified))
        .isViolated(WARNING)
        .saying(
            "The agreement does not say everything about “NEN 7510”. Missing: how long it is valid"
                + " or which period it covers.");
    rule.on(with(certified.toBuilder().validUntil(TODAY).build())).isSatisfied();
    rule.on(
            SecurityTexts.with(
                security -> security.norms(List.of(certified)).assurances(List.of(CERTIFICATE))))
        .isSatisfied();
  }

  @Test
  void is_violated_when_only_others_hold_the_proof() {
    rule.on(
            with(
                NORM.toBuilder().holder(Holder.SUPPLIER).build(),
                NORM.toBuilder().holder(Holder.SUB_PROCESSOR).build()))
        .isViolated(WARNING)
        .at(NORMS)
        .writtenIn("6")
        .saying(
            "All norms and proof belong to someone other than the processor: a sub-processor, a"
                + " supplier. They say nothing about the processor itself.")
        .sayingInDutch(
            "Alle normen en bewijzen zijn van een ander dan de verwerker: een subverwerker, een"
                + " leverancier. Zij zeggen niets over de verwerker zelf.");
    rule.on(with(NORM, NORM.toBuilder().holder(Holder.SUPPLIER).build())).isSatisfied();
  }

  @Test
  void a_certificate_holds_on_its_last_day_and_not_after_it() {
    rule.on(with(CERTIFICATE.toBuilder().validUntil(TODAY.minusDays(1)).build()))
        .isViolated(WARNING)
        .at(ASSURANCES + "[0].validUntil")
        .saying(
            "The validity of “certificaat NEN 7510” ran until 20 November 2026 inclusive. It is no"
                + " longer valid on the day of the review.")
        .sayingInDutch("liep tot en met 20 november 2026");
    rule.on(with(CERTIFICATE.toBuilder().validFrom(TODAY).build())).isSatisfied();
    rule.on(
            with(
                CERTIFICATE.toBuilder()
                    .validFrom(TODAY.plusDays(1))
                    .validUntil(TODAY.plusYears(3))
                    .build()))
        .isViolated(WARNING)
        .at(ASSURANCES + "[0].validFrom")
        .saying("begins only on 22 November 2026")
        .sayingInDutch("begint pas op 22 november 2026");
  }

  @Test
  void an_option_that_nobody_has_chosen_is_no_proof() {
    rule.on(with(NORM.toBuilder().offered(true).build()))
        .isViolated(WARNING)
        .at(NORMS)
        .writtenIn("6")
        .saying("Nothing has been chosen yet.")
        .sayingInDutch("Er is nog niets gekozen.");
    rule.on(with(CERTIFICATE.toBuilder().offered(true).build())).isViolated(WARNING).at(ASSURANCES);
  }

  @Test
  void a_blank_field_is_no_proof() {
    rule.on(RuleTester.blank(none(), NORMS))
        .isViolated(WARNING)
        .at(NORMS)
        .writtenIn("1")
        .saying("A field is left blank.")
        .sayingInDutch("Er staat een leeg veld.");
    rule.on(RuleTester.blank(none(), ASSURANCES)).isViolated(WARNING).at(ASSURANCES);
  }

  @Test
  void an_own_statement_is_enough_for_the_levels_of_the_policy_only() {
    rule.on(ownStatementOn("1", "2")).isSatisfied();
    rule.on(ownStatementOn("2", "3", "4"))
        .isViolated(WARNING)
        .at(ASSURANCES + "[0]")
        .writtenIn("6")
        .saying("not enough for data of this level: “3”, “4”.")
        .sayingInDutch("niet genoeg voor gegevens van dit niveau: “3”, “4”.");
  }

  @Test
  void an_own_statement_on_data_without_a_level_is_undetermined() {
    rule.on(ownStatementOn("1", ""))
        .isUndetermined()
        .saying(
            "The only proof is a statement of the processor itself. Whether that is enough depends"
                + " on the level of the data, and not all data have a level. Classify all data.")
        .sayingInDutch(
            "Het enige bewijs is een verklaring van de verwerker zelf. Of dat genoeg is, hangt af"
                + " van het niveau van de gegevens, en dat staat niet bij alle gegevens. Deel alle"
                + " gegevens in.");
    rule.on(ownStatementOn()).isUndetermined();
  }

  @Test
  void an_own_statement_is_never_enough_when_the_policy_names_no_level() {
    rule.under(Policy.statute())
        .on(ownStatementOn("1"))
        .isViolated(WARNING)
        .saying("Under the policy that is not enough.")
        .sayingInDutch("Volgens het beleid is dat niet genoeg.");
  }

  @Test
  void an_own_statement_beside_other_proof_is_not_judged() {
    rule.on(with(OWN, CERTIFICATE)).isSatisfied();
    rule.on(
            SecurityTexts.with(
                security ->
                    security
                        .norms(List.of(NORM.toBuilder().certified(true).validUntil(TODAY).build()))
                        .assurances(List.of(OWN))))
        .isSatisfied();
  }

  @Test
  void is_not_applicable_when_the_text_names_no_proof() {
    rule.on(none())
        .isNotApplicable()
        .saying("names no norm and no proof")
        .sayingInDutch("noemt geen norm en geen bewijs");
    rule.on(SecurityTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(none(), NORMS)).isUndetermined();
    rule.on(RuleTester.elsewhere(none(), ASSURANCES)).isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                with(NORM.toBuilder().edition(Optional.empty()).build()), NORMS + "[0].edition"))
        .isUndetermined();
  }
}
