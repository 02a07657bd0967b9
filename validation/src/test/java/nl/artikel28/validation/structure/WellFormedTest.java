package nl.artikel28.validation.structure;

import static nl.artikel28.report.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.Signature;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class WellFormedTest {

  private static final DataProcessingAgreement PLAIN =
      DataProcessingAgreement.builder()
          .reference("r")
          .title("t")
          .addParties(Party.builder().id("a").build())
          .build();

  private final RuleTester rule = RuleTester.of("STR-01");

  private static DataProcessingAgreement withText(UnaryOperator<AgreementText.Builder> text) {
    return PLAIN.toBuilder().text(text.apply(AgreementText.builder()).build()).build();
  }

  private static WrittenTerm.Builder term(String path) {
    return WrittenTerm.builder().path(AttributePath.of(path));
  }

  private static Clause clause(String number) {
    return Clause.builder().number(number).build();
  }

  @Test
  void is_satisfied_by_the_complete_agreement() {
    rule.on(Agreements.complete()).isSatisfied();
  }

  @Test
  void is_satisfied_by_the_emptiest_agreement() {
    rule.on(DataProcessingAgreement.builder().reference("r").build()).isSatisfied();
  }

  @Test
  void finds_a_blank_text_wherever_it_stands() {
    rule.on(PLAIN.toBuilder().reference(" ").title("\n\u00a0").build())
        .isViolated(ERROR, ERROR)
        .at("reference", "title")
        .saying("This text is blank.")
        .sayingInDutch("Deze tekst is leeg.");
  }

  @Test
  void a_long_list_of_blank_items_takes_time_in_proportion_to_its_length() {
    Party party = Party.builder().id("p").actsFor(Collections.nCopies(50_000, "")).build();
    DataProcessingAgreement agreement =
        DataProcessingAgreement.builder().reference("r").addParties(party).build();
    List<Flaw> flaws =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Structure.instance().flawsOf(agreement));
    assertThat(flaws).hasSize(50_000);
  }

  @Test
  void finds_what_is_no_e_mail_address() {
    Party party =
        Party.builder()
            .id("b")
            .addContactPoints(ContactPoint.builder().email("at home").build())
            .build();
    rule.on(PLAIN.toBuilder().addParties(party).build())
        .isViolated(ERROR)
        .at("parties[1].contactPoints[0].email")
        .saying("This is not an e-mail address.");
  }

  @Test
  void finds_a_negative_number() {
    rule.on(PLAIN.toBuilder().execution(Execution.builder().copies(-1).build()).build())
        .isViolated(ERROR)
        .at("execution.copies");
  }

  @Test
  void finds_two_parties_with_one_id() {
    rule.on(PLAIN.toBuilder().addParties(Party.builder().id("a").build()).build())
        .isViolated(ERROR)
        .at("parties[1].id")
        .saying("“a” occurs more than once in this list.");
  }

  @Test
  void finds_a_signature_of_nobody() {
    rule.on(
            PLAIN.toBuilder()
                .execution(
                    Execution.builder()
                        .addSignatures(
                            Signature.builder().party("a").build(),
                            Signature.builder().party("c").build())
                        .build())
                .build())
        .isViolated(ERROR)
        .at("execution.signatures[1].party")
        .saying("There is no party “c”.");
  }

  @Test
  void finds_a_level_that_the_classification_does_not_have() {
    DataProcessingAgreement complete = Agreements.complete();
    var data = complete.data().orElseThrow();
    var category = data.categories().get(0).toBuilder().classification("5").build();
    rule.on(complete.toBuilder().data(data.toBuilder().addCategories(category).build()).build())
        .isViolated(ERROR)
        .at("data.categories[2].classification")
        .saying("no level “5”");
  }

  @Test
  void finds_two_clauses_with_one_number() {
    rule.on(withText(text -> text.addClauses(clause("1"), clause("1"))))
        .isViolated(ERROR)
        .at("text.clauses[1].number");
  }

  @Test
  void finds_a_reference_to_a_clause_that_is_not_there() {
    rule.on(
            withText(
                text ->
                    text.addClauses(clause("1"))
                        .addTerms(term("title").addClauses("1", "2").build())
                        .addRemarks(
                            DraftingRemark.builder()
                                .defect(DraftingDefect.NUMBERING)
                                .addClause("3")
                                .build())))
        .isViolated(ERROR, ERROR)
        .at("text.remarks[0].clauses[0]", "text.terms[0].clauses[1]");
  }

  @Test
  void takes_any_reference_where_the_clauses_are_not_kept() {
    rule.on(withText(text -> text.addTerms(term("title").addClause("9").build()))).isSatisfied();
  }

  @Test
  void finds_a_path_that_no_agreement_has() {
    rule.on(withText(text -> text.addTerms(term("titel").state(TermState.SILENT).build())))
        .isViolated(ERROR)
        .at("text.terms[0].path")
        .saying("There is no attribute “titel”.");
  }

  @Test
  void finds_a_value_that_is_marked_as_absent() {
    rule.on(withText(text -> text.addTerms(term("title").state(TermState.BLANK).build())))
        .isViolated(ERROR)
        .at("text.terms[0].state")
        .saying("marked as absent, but it has a value");
    rule.on(withText(text -> text.addTerms(term("title").state(TermState.SILENT).build())))
        .isViolated(ERROR);
  }

  @Test
  void finds_no_value_where_one_is_marked_as_stated() {
    rule.on(withText(text -> text.addTerms(term("version").build())))
        .isViolated(ERROR)
        .at("text.terms[0].state")
        .saying("marked as stated, but it has no value");
  }

  @Test
  void takes_a_list_that_is_stated_to_be_empty() {
    rule.on(withText(text -> text.addTerms(term("annexes").build()))).isSatisfied();
  }

  @Test
  void takes_several_statements_on_one_term_that_differ() {
    rule.on(
            withText(
                text ->
                    text.addTerms(
                        term("title").build(), term("title").state(TermState.BLANK).build())))
        .isSatisfied();
    rule.on(
            withText(
                text ->
                    text.addTerms(
                        term("version").build(),
                        term("version").state(TermState.ELSEWHERE).build())))
        .isViolated(ERROR);
  }

  @Test
  void never_reads_words_of_an_agreement_as_a_template() {
    rule.on(
            PLAIN.toBuilder()
                .addParties(
                    Party.builder().id("{x}${1+1}").build(),
                    Party.builder().id("{x}${1+1}").build())
                .build())
        .isViolated(ERROR)
        .saying("“{x}${1+1}” occurs more than once in this list.");
  }
}
