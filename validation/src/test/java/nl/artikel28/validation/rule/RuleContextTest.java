package nl.artikel28.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import org.junit.jupiter.api.Test;

class RuleContextTest {

  private static final AttributePath CHANNEL = AttributePath.of("breachNotification.channel");

  private static RuleContext context(WrittenTerm... terms) {
    return RuleContext.of(
        DataProcessingAgreement.builder()
            .reference("r")
            .text(AgreementText.builder().addTerms(terms).build())
            .build(),
        Policy.standard(),
        LocalDate.of(2026, 11, 21));
  }

  private static WrittenTerm term(String path, TermState state, String... clauses) {
    return WrittenTerm.builder()
        .path(AttributePath.of(path))
        .state(state)
        .addClauses(clauses)
        .build();
  }

  @Test
  void what_nothing_is_noted_of_is_silent() {
    assertThat(context().stateOfAbsent(CHANNEL)).isEqualTo(TermState.SILENT);
    assertThat(context(term("breachNotification", TermState.STATED, "8")).stateOfAbsent(CHANNEL))
        .isEqualTo(TermState.SILENT);
  }

  @Test
  void what_belongs_to_something_blank_or_settled_elsewhere_is_so_too() {
    assertThat(context(term("breachNotification", TermState.BLANK)).stateOfAbsent(CHANNEL))
        .isEqualTo(TermState.BLANK);
    assertThat(context(term("breachNotification", TermState.ELSEWHERE)).stateOfAbsent(CHANNEL))
        .isEqualTo(TermState.ELSEWHERE);
  }

  @Test
  void what_a_reader_found_silent_is_silent_whatever_is_said_of_the_whole() {
    assertThat(
            context(
                    term("breachNotification", TermState.ELSEWHERE),
                    term("breachNotification.channel", TermState.SILENT))
                .stateOfAbsent(CHANNEL))
        .isEqualTo(TermState.SILENT);
  }

  @Test
  void a_list_can_be_stated_to_be_empty() {
    assertThat(
            context(term("subProcessing.register", TermState.STATED, "4"))
                .stateOfAbsent(AttributePath.of("subProcessing.register")))
        .isEqualTo(TermState.STATED);
  }

  @Test
  void what_is_noted_of_the_attribute_itself_comes_first() {
    assertThat(
            context(
                    term("breachNotification", TermState.ELSEWHERE),
                    term("breachNotification.channel", TermState.BLANK))
                .stateOfAbsent(CHANNEL))
        .isEqualTo(TermState.BLANK);
  }

  @Test
  void elsewhere_comes_before_blank() {
    assertThat(
            context(
                    term("breachNotification.channel", TermState.BLANK),
                    term("breachNotification.channel", TermState.ELSEWHERE))
                .stateOfAbsent(CHANNEL))
        .isEqualTo(TermState.ELSEWHERE);
  }

  @Test
  void an_attribute_is_written_where_it_is_noted_or_else_where_its_parent_is() {
    RuleContext context =
        context(
            term("breachNotification", TermState.STATED, "8"),
            term("breachNotification.channel", TermState.STATED, "8.2", "8.3"));
    assertThat(context.clausesOf(CHANNEL)).containsExactly("8.2", "8.3");
    assertThat(context.clausesOf(AttributePath.of("breachNotification.phased")))
        .containsExactly("8");
    assertThat(context.clausesOf(AttributePath.of("law"))).isEmpty();
  }

  @Test
  void a_list_is_written_where_its_items_are() {
    RuleContext context =
        context(
            term("scope", TermState.STATED, "3"),
            term("scope.retention[0]", TermState.STATED, "5.3"),
            term("scope.retention[1]", TermState.STATED, "3.3"));
    assertThat(context.clausesOf(AttributePath.of("scope.retention")))
        .containsExactly("5.3", "3.3");
  }

  @Test
  void an_attribute_would_belong_where_its_neighbours_are_written() {
    RuleContext context =
        context(
            term("breachNotification.deadline", TermState.STATED, "8.1"),
            term("breachNotification.content", TermState.STATED, "8.2"),
            term("breachNotification.phased", TermState.STATED, "8.1"),
            term("law", TermState.STATED, "12"));
    assertThat(context.placeFor(CHANNEL)).containsExactly("8.1", "8.2");
    assertThat(context.placeFor(AttributePath.of("audit.interval"))).isEmpty();
  }

  @Test
  void terms_on_which_the_text_is_silent_are_there_and_empty() {
    assertThat(context().terms().audit().interval()).isEmpty();
    assertThat(context().terms().breachNotification().content()).isEmpty();
  }
}
