package nl.artikel28.validation.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.scope.ProcessingPurpose;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Severity;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import org.junit.jupiter.api.Test;

class BlanksTest {

  private static DataProcessingAgreement.Builder agreement() {
    return DataProcessingAgreement.builder().reference("r");
  }

  private static DataProcessingAgreement about(String subjectMatter) {
    return agreement()
        .scope(ProcessingScope.builder().subjectMatter(subjectMatter).build())
        .build();
  }

  private static List<String> blanksOf(DataProcessingAgreement agreement) {
    return Blanks.noted(agreement).text().stream()
        .flatMap(text -> text.terms().stream())
        .filter(term -> term.state().equals(Optional.of(TermState.BLANK)))
        .map(term -> term.path().value())
        .toList();
  }

  private static WrittenTerm.Builder written(String path, String clause) {
    return WrittenTerm.builder().path(AttributePath.of(path)).addClause(clause);
  }

  @Test
  void an_agreement_that_is_filled_in_stays_as_it_is() {
    DataProcessingAgreement complete = Agreements.complete();
    assertThat(Blanks.noted(complete)).isSameAs(complete);
    DataProcessingAgreement empty = agreement().build();
    assertThat(Blanks.noted(empty)).isSameAs(empty);
  }

  @Test
  void a_text_to_fill_in_is_a_blank() {
    assertThat(blanksOf(about("[invullen]"))).containsExactly("scope.subjectMatter");
    assertThat(blanksOf(about("[invullen] van zaken"))).isEmpty();
    assertThat(Blanks.noted(about("……")).scope().orElseThrow().subjectMatter()).isEmpty();
  }

  @Test
  void it_is_looked_for_where_a_rule_is_content_with_any_value() {
    Party party =
        Party.builder()
            .id("p")
            .name("[naam]")
            .address(PostalAddress.builder().addLines("....", "____").place("<plaats>").build())
            .addRegistrations(
                Registration.builder().scheme(RegistrationScheme.KVK).number("xxxxxxxx").build())
            .build();
    DataProcessingAgreement agreement =
        agreement()
            .addParties(party)
            .mainAgreement(
                MainAgreement.builder()
                    .name("[naam]")
                    .subject("...")
                    .addContractNumbers("_____")
                    .build())
            .scope(
                ProcessingScope.builder()
                    .nature("[aard]")
                    .addPurposes(ProcessingPurpose.builder().label("[doel]").build())
                    .build())
            .data(
                PersonalDataTerms.builder()
                    .addCategories(PersonalDataCategory.builder().label("[gegevens]").build())
                    .addDataSubjects(DataSubjectCategory.builder().label("[wie]").build())
                    .build())
            .build();
    assertThat(blanksOf(agreement))
        .containsExactly(
            "parties[0].name",
            "parties[0].address.lines",
            "parties[0].address.place",
            "parties[0].registrations",
            "mainAgreement.name",
            "mainAgreement.subject",
            "mainAgreement.contractNumbers",
            "scope.nature",
            "scope.purposes",
            "data.categories",
            "data.dataSubjects");
  }

  @Test
  void a_list_with_anything_in_it_is_none() {
    assertThat(
            blanksOf(
                agreement()
                    .scope(
                        ProcessingScope.builder()
                            .addPurposes(
                                ProcessingPurpose.builder().label("[doel]").build(),
                                ProcessingPurpose.builder().label("beheer").build())
                            .build())
                    .data(
                        PersonalDataTerms.builder()
                            .addCategories(
                                PersonalDataCategory.builder()
                                    .label("[nummer]")
                                    .classification("3")
                                    .build())
                            .build())
                    .build()))
        .isEmpty();
  }

  @Test
  void it_is_where_its_term_is_written() {
    AgreementText text =
        AgreementText.builder()
            .addTerms(
                written("scope.subjectMatter", "2.1").build(),
                written("scope.subjectMatter", "annex").build(),
                written("law", "9").build())
            .build();
    AgreementText noted =
        Blanks.noted(about("[…]").toBuilder().text(text).build()).text().orElseThrow();
    assertThat(noted.terms())
        .extracting(term -> term.state().orElse(TermState.STATED))
        .containsExactly(TermState.SILENT, TermState.SILENT, TermState.STATED, TermState.BLANK);
    assertThat(noted.terms().get(3).clauses()).containsExactly("2.1", "annex");
  }

  @Test
  void what_is_settled_elsewhere_stays_so() {
    WrittenTerm elsewhere =
        written("scope.subjectMatter", "2.1")
            .state(TermState.ELSEWHERE)
            .elsewhere(Elsewhere.builder().kind(ElsewhereKind.MAIN_AGREEMENT).build())
            .build();
    AgreementText text = AgreementText.builder().addTerms(elsewhere).build();
    assertThat(
            Blanks.noted(about("[…]").toBuilder().text(text).build()).text().orElseThrow().terms())
        .containsExactly(elsewhere);
  }

  @Test
  void the_rules_find_it_like_any_other_blank() {
    List<Finding> findings =
        Reviewer.under(Policy.standard())
            .review(
                about("[onderwerp]").toBuilder()
                    .text(
                        AgreementText.builder()
                            .addTerms(written("scope.subjectMatter", "2.1").build())
                            .build())
                    .build(),
                Review.on(LocalDate.of(2026, 11, 21)))
            .findings();
    assertThat(findings)
        .filteredOn(each -> each.path().value().equals("scope.subjectMatter"))
        .extracting(each -> each.rule().value(), Finding::severity, Finding::clauses)
        .containsExactly(
            tuple("FRM-04", Severity.ERROR, List.of("2.1")),
            tuple("SCP-01", Severity.ERROR, List.of("2.1")));
    assertThat(findings).extracting(each -> each.rule().value()).doesNotContain("STR-01");
  }
}
