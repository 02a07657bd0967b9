package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachDefinition;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.data.CriminalData;
import nl.artikel28.agreement.data.NationalNumber;
import nl.artikel28.agreement.data.NationalNumberKind;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.subprocessing.ChangeNotice;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.transfer.Transfer;
import nl.artikel28.agreement.transfer.TransferAssessment;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.agreement.transfer.TransferMechanismKind;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Report;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the two papers when one thing changes. */
class ScenariosTest {

  private static List<String> errors(Report report) {
    return report.findings(Severity.ERROR).stream()
        .map(Finding::rule)
        .distinct()
        .map(Object::toString)
        .toList();
  }

  private static List<Finding> findings(Report report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }

  private static DataProcessingAgreement withData(
      DataProcessingAgreement paper, List<PersonalDataCategory> categories) {
    PersonalDataTerms data = paper.data().orElseThrow();
    return paper.toBuilder().data(data.toBuilder().categories(categories).build()).build();
  }

  @Test
  void haaglanden_filled_in_keeps_the_errors_of_its_articles() {
    Report report = Papers.review(Papers.haaglandenFilledIn());
    assertThat(errors(report))
        .containsExactly("DEF-01", "SCP-03", "SCP-04", "CAT-03", "INS-04", "SUB-02", "TRF-01");
    assertThat(Papers.result(report, "SCP-01")).isEqualTo("P");
    assertThat(Papers.result(report, "PTY-02")).isEqualTo("P");
    assertThat(Papers.result(report, "CAT-01")).isEqualTo("P");
  }

  @Test
  void haaglanden_filled_in_leaves_4_terms_open() {
    Report report = Papers.review(Papers.haaglandenFilledIn());
    assertThat(Papers.result(report, "FRM-04")).isEqualTo("F/W");
    assertThat(findings(report, "FRM-04")).hasSize(4);
  }

  @Test
  void weseedo_filled_in_keeps_the_errors_of_its_articles_and_leaves_1_term_open() {
    Report report = Papers.review(Papers.weseedoFilledIn());
    assertThat(errors(report))
        .contains("PTY-07", "FRM-01", "CAT-03", "INS-06", "INS-07", "SUB-04", "BRN-05")
        .doesNotContain("PTY-01", "FRM-04");
    assertThat(Papers.result(report, "FRM-04")).isEqualTo("F/W");
    assertThat(findings(report, "FRM-04")).hasSize(1);
  }

  @Test
  void each_blank_and_each_open_term_of_the_papers_is_a_finding() {
    assertThat(findings(Papers.review(Papers.haaglanden()), "FRM-04")).hasSize(16 + 4);
    assertThat(findings(Papers.review(Papers.weseedo()), "FRM-04")).hasSize(5 + 1);
  }

  @Test
  void with_the_definition_of_the_regulation_only_that_rule_gives_another_result() {
    DataProcessingAgreement paper = Papers.haaglanden();
    DataProcessingAgreement defined =
        paper.toBuilder()
            .breachNotification(
                paper.breachNotification().orElseThrow().toBuilder()
                    .definition(BreachDefinition.GDPR)
                    .build())
            .build();
    Report before = Papers.review(paper);
    Report after = Papers.review(defined);
    for (RuleOutcome outcome : before.outcomes()) {
      String rule = outcome.rule().value();
      assertThat(Papers.result(after, rule))
          .as(rule)
          .isEqualTo(rule.equals("DEF-01") ? "P" : Papers.result(before, rule));
    }
  }

  @Test
  void a_bsn_needs_a_statutory_basis() {
    DataProcessingAgreement paper = Papers.haaglandenFilledIn();
    List<PersonalDataCategory> ticked = Papers.ticked(paper.data().orElseThrow(), "3");
    PersonalDataCategory.Builder bsn = ticked.get(2).toBuilder();
    NationalNumber number = NationalNumber.builder().kind(NationalNumberKind.BSN).build();
    assertThat(
            Papers.result(
                Papers.review(withData(paper, List.of(bsn.nationalNumber(number).build()))),
                "CAT-05"))
        .isEqualTo("F/E");
    NationalNumber founded = number.toBuilder().statutoryBasis("artikel 10 Wabb").build();
    assertThat(
            Papers.result(
                Papers.review(withData(paper, List.of(bsn.nationalNumber(founded).build()))),
                "CAT-05"))
        .isEqualTo("P");
  }

  @Test
  void category_4_needs_a_ground() {
    DataProcessingAgreement paper = Papers.haaglandenFilledIn();
    assertThat(
            Papers.result(
                Papers.review(withData(paper, Papers.ticked(paper.data().orElseThrow(), "4"))),
                "CAT-04"))
        .isEqualTo("F/E");
  }

  @Test
  void data_of_special_investigating_officers_need_an_instrument_of_their_own() {
    DataProcessingAgreement paper = Papers.haaglandenFilledIn();
    PersonalDataCategory.Builder category4 =
        Papers.ticked(paper.data().orElseThrow(), "4").get(3).toBuilder();
    CriminalData reports = CriminalData.builder().policeData(true).build();
    Report report = Papers.review(withData(paper, List.of(category4.criminal(reports).build())));
    assertThat(Papers.result(report, "CAT-04")).isEqualTo("F/E");
    assertThat(Papers.result(report, "NLD-03")).isEqualTo("F/W");
    CriminalData covered = reports.toBuilder().policeInstrument("Wpg-overeenkomst").build();
    assertThat(
            Papers.result(
                Papers.review(withData(paper, List.of(category4.criminal(covered).build()))),
                "NLD-03"))
        .isEqualTo("P");
  }

  @Test
  void a_care_provider_needs_a_certificate_of_weseedo_itself() {
    Report report = Papers.review(Papers.weseedoFilledIn(Sector.HEALTH_CARE));
    assertThat(Papers.result(report, "NLD-02")).isEqualTo("F/W");
    assertThat(Papers.result(report, "CAT-03")).isEqualTo("F/E");
    assertThat(Papers.result(report, "PTY-01")).isEqualTo("P");
    assertThat(Papers.result(Papers.review(Papers.weseedoFilledIn(Sector.BUSINESS)), "NLD-02"))
        .isEqualTo("N/A");
  }

  @Test
  void
      a_policy_that_prefers_48_hours_is_content_with_weseedo_s_number_and_not_with_its_exception() {
    Policy lenient =
        Policy.standard().toBuilder()
            .breachNotice(TimeLadder.of(TimeSpan.hours(48), SourceClass.HOUSE_POLICY))
            .build();
    Report report = Reviewer.under(lenient).review(Papers.weseedo(), Papers.TODAY);
    assertThat(Papers.result(report, "BRN-03")).isEqualTo("P");
    assertThat(Papers.result(report, "BRN-05")).isEqualTo("F/E");
  }

  @ParameterizedTest
  @CsvSource({
    "24 hours, P, P, P",
    "1441 minutes, P, F/W, P",
    "48 hours, P, F/W, P",
    "2881 minutes, P, F/W, F/E",
    ", F/W, N/A, N/A"
  })
  void the_ladder_of_24_and_48_hours(
      String period, String number, String preferred, String acceptable) {
    DataProcessingAgreement paper = Papers.weseedo();
    TimeLimit deadline =
        paper.breachNotification().orElseThrow().deadline().orElseThrow().toBuilder()
            .period(Optional.ofNullable(period).map(TimeSpan::parse))
            .build();
    Report report =
        Papers.review(
            Papers.withTerms(
                paper.toBuilder()
                    .breachNotification(
                        paper.breachNotification().orElseThrow().toBuilder()
                            .deadline(deadline)
                            .build())
                    .build(),
                term -> !term.path().value().endsWith("deadline.period")));
    assertThat(Papers.result(report, "BRN-02")).isEqualTo(number);
    assertThat(Papers.result(report, "BRN-03")).isEqualTo(preferred);
    assertThat(Papers.result(report, "BRN-04")).isEqualTo(acceptable);
  }

  @Test
  void without_the_web_page_weseedo_notifies_changes_actively_and_still_has_no_list() {
    DataProcessingAgreement paper = Papers.weseedo();
    SubProcessingTerms terms = paper.subProcessing().orElseThrow();
    DataProcessingAgreement without44 =
        Papers.withTerms(
            paper.toBuilder()
                .subProcessing(
                    terms.toBuilder()
                        .changes(
                            terms.changes().orElseThrow().toBuilder()
                                .notices(Set.of(ChangeNotice.ACTIVE))
                                .build())
                        .registerLink(Optional.<URI>empty())
                        .build())
                .build(),
            term -> !term.clauses().contains("4.4"));
    Report report = Papers.review(without44);
    assertThat(Papers.result(report, "SUB-04")).isEqualTo("P");
    assertThat(Papers.result(report, "SUB-07")).isEqualTo("F/W");
  }

  @ParameterizedTest
  @CsvSource({"12 months, P", "366 days, F/W", "1 year, P", "365 days, P", "24 months, F/W"})
  void audit_intervals_are_compared_from_a_fixed_date(String interval, String result) {
    DataProcessingAgreement paper = Papers.weseedo();
    AuditTerms audit =
        paper.audit().orElseThrow().toBuilder().interval(TimeSpan.parse(interval)).build();
    assertThat(Papers.result(Papers.review(paper.toBuilder().audit(audit).build()), "AUD-04"))
        .isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, ''",
    "2020-01-01, BIG BIR",
    "2025-09-22, BIG BIR",
    "2025-09-23, BIG BIR BIO"
  })
  void a_norm_is_superseded_from_the_day_on_which_another_has_to_be_followed(
      LocalDate date, String norms) {
    Report report = Reviewer.under(Policy.standard()).review(Papers.haaglanden(), Review.on(date));
    List<Argument> wanted =
        norms.isEmpty()
            ? List.of()
            : Stream.of(norms.split(" ")).map(norm -> Argument.quote("actual", norm)).toList();
    assertThat(
            report.findings().stream()
                .filter(finding -> finding.rule().value().equals("SEC-08"))
                .map(finding -> finding.actual().orElseThrow())
                .toList())
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "US, PRIVACY_SHIELD, 2020-07-15, U, 2020-07-16, F/E",
    "IN, STANDARD_CLAUSES_2010, 2022-12-27, P, 2022-12-28, F/E",
    "GB, ADEQUACY_DECISION, 2021-06-27, N/A, 2031-12-28, F/E"
  })
  void the_same_transfer_is_judged_by_the_day_of_the_review(
      String country,
      TransferMechanismKind ground,
      LocalDate before,
      String then,
      LocalDate after,
      String now) {
    DataProcessingAgreement paper = Papers.weseedo();
    Transfer transfer =
        Transfer.builder()
            .recipient("Voorbeeld Cloud")
            .country(new Country(country))
            .addMechanisms(TransferMechanism.builder().kind(ground).build())
            .assessment(TransferAssessment.builder().doneOn(LocalDate.of(2018, 5, 25)).build())
            .build();
    DataProcessingAgreement agreement =
        paper.toBuilder()
            .transfers(paper.transfers().orElseThrow().toBuilder().addTransfers(transfer).build())
            .build();
    Reviewer reviewer = Reviewer.under(Policy.standard());
    assertThat(Papers.result(reviewer.review(agreement, Review.on(before)), "TRF-02"))
        .isEqualTo(then);
    assertThat(Papers.result(reviewer.review(agreement, Review.on(after)), "TRF-02"))
        .isEqualTo(now);
  }
}
