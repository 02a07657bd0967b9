package nl.artikel28.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.Report;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;

/** The two real agreements, and what becomes of them when their blanks are filled in. */
final class Papers {

  static final Review TODAY = Review.on(LocalDate.of(2026, 11, 21));

  private Papers() {}

  static DataProcessingAgreement haaglanden() {
    return Inputs.agreement("omgevingsdienst-haaglanden");
  }

  static DataProcessingAgreement weseedo() {
    return Inputs.agreement("weseedo");
  }

  static Report review(DataProcessingAgreement agreement) {
    return Reviewer.under(Policy.standard()).review(agreement, TODAY);
  }

  /**
   * The result of a rule as the catalogue writes it: P, N/A, U, or F with the heaviest severity.
   */
  static String result(Report report, String rule) {
    Outcome outcome =
        report.outcomes().stream()
            .filter(each -> each.rule().value().equals(rule))
            .map(RuleOutcome::outcome)
            .findFirst()
            .orElseThrow();
    return switch (outcome) {
      case SATISFIED -> "P";
      case NOT_APPLICABLE -> "N/A";
      case UNDETERMINED -> "U";
      case VIOLATED -> "F/" + heaviest(report, rule).name().charAt(0);
    };
  }

  private static Severity heaviest(Report report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElseThrow();
  }

  /**
   * Haaglanden's paper with every blank filled in and nothing else changed; categories 1 and 2 are
   * ticked.
   */
  static DataProcessingAgreement haaglandenFilledIn() {
    DataProcessingAgreement paper = haaglanden();
    PersonalDataTerms data = paper.data().orElseThrow();
    return withoutBlanks(paper).toBuilder()
        .parties(List.of(paper.parties().get(0), filledIn(paper.parties().get(1), "87654321")))
        .mainAgreement(
            MainAgreement.builder()
                .from(paper.mainAgreement().orElseThrow())
                .date(LocalDate.of(2026, 10, 1))
                .subject("beheer van het meetnet")
                .addContractNumber("2026-17")
                .build())
        .scope(
            paper.scope().orElseThrow().toBuilder()
                .subjectMatter("beheer van meetgegevens van het meetnet")
                .build())
        .data(
            data.toBuilder()
                .categories(ticked(data, "1", "2"))
                .dataSubjects(
                    List.of(DataSubjectCategory.builder().label("melders van overlast").build()))
                .build())
        .build();
  }

  /** WeSeeDo's paper with every blank filled in for a controller in a sector. */
  static DataProcessingAgreement weseedoFilledIn(Sector sector) {
    DataProcessingAgreement paper = weseedo();
    Party controller =
        filledIn(paper.parties().get(1), "76543210").toBuilder()
            .name("Zorggroep Voorbeeld")
            .addSectors(sector)
            .build();
    return withoutBlanks(paper).toBuilder()
        .parties(List.of(paper.parties().get(0), controller))
        .build();
  }

  /** WeSeeDo's paper with the controller filled in and nothing else changed. */
  static DataProcessingAgreement weseedoFilledIn() {
    DataProcessingAgreement paper = weseedo();
    return withoutBlanks(paper).toBuilder()
        .parties(List.of(paper.parties().get(0), filledIn(paper.parties().get(1), "76543210")))
        .build();
  }

  /** The data categories of the form with some of its boxes ticked. */
  static List<PersonalDataCategory> ticked(PersonalDataTerms data, String... levels) {
    return data.categories().stream()
        .map(
            each ->
                each.toBuilder()
                    .offered(!List.of(levels).contains(each.classification().orElseThrow()))
                    .build())
        .toList();
  }

  private static Party filledIn(Party party, String number) {
    return party.toBuilder()
        .name("Voorbeeld Software B.V.")
        .address(
            PostalAddress.builder()
                .addLine("Kade 1")
                .place("Havendam")
                .country(new Country("NL"))
                .build())
        .addRegistrations(
            Registration.builder().scheme(RegistrationScheme.KVK).number(number).build())
        .representation(List.of(Representative.Person.builder().office("directeur").build()))
        .build();
  }

  /** The same agreement with nothing noted as blank any more. */
  static DataProcessingAgreement withoutBlanks(DataProcessingAgreement paper) {
    DataProcessingAgreement filledIn =
        withTerms(paper, term -> !term.state().equals(Optional.of(TermState.BLANK)));
    AgreementText text = filledIn.text().orElseThrow();
    return filledIn.toBuilder()
        .text(
            text.toBuilder()
                .remarks(
                    text.remarks().stream()
                        .filter(remark -> remark.defect() != DraftingDefect.BLANK)
                        .toList())
                .build())
        .build();
  }

  static DataProcessingAgreement withTerms(
      DataProcessingAgreement paper, Predicate<WrittenTerm> kept) {
    AgreementText text = paper.text().orElseThrow();
    return paper.toBuilder()
        .text(text.toBuilder().terms(text.terms().stream().filter(kept).toList()).build())
        .build();
  }

  static List<DraftingRemark> remarks(DataProcessingAgreement paper, DraftingDefect defect) {
    return paper.text().orElseThrow().remarks().stream()
        .filter(remark -> remark.defect() == defect)
        .toList();
  }
}
