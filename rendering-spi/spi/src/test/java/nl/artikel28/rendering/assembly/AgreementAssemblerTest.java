package nl.artikel28.rendering.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.agreement.time.Firmness;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;

class AgreementAssemblerTest {

  private static final AttributePath DEADLINE = AttributePath.of("breachNotification.deadline");

  @Test
  void aLimitIsASentenceInBothLanguages() {
    DataProcessingAgreement agreement =
        noticeWithin(
            TimeLimit.builder()
                .urgency(Urgency.WITHOUT_UNDUE_DELAY)
                .period(TimeSpan.hours(48))
                .start(StartingEvent.DISCOVERY)
                .build());

    assertThat(dutch(agreement))
        .contains(
            "aan de verwerkingsverantwoordelijke zonder onredelijke vertraging en binnen 48 uur na"
                + " de ontdekking.");
    assertThat(text(agreement, Locale.ENGLISH))
        .contains("without undue delay and within 48 hours after the discovery.");
  }

  @Test
  void aRangeSaysItsUnitOnce() {
    assertThat(
            dutch(
                noticeWithin(
                    TimeLimit.builder()
                        .periodFrom(TimeSpan.hours(24))
                        .period(TimeSpan.hours(48))
                        .firmness(Firmness.WHERE_POSSIBLE)
                        .build())))
        .contains("waar mogelijk binnen 24 tot 48 uur.");
  }

  @Test
  void whatThePaperLeavesBlankIsAPlaceToFillIn() {
    assertThat(dutch(open(WrittenTerm.builder().path(DEADLINE).state(TermState.BLANK))))
        .contains(
            "meldt een inbreuk in verband met persoonsgegevens aan de verwerkingsverantwoordelijke"
                + " [in te vullen: termijn voor de melding].");
  }

  @Test
  void whatThePaperSettlesElsewhereSaysWhere() {
    Elsewhere page =
        Elsewhere.builder().kind(ElsewhereKind.WEB_PAGE).reference("example.org/breach").build();

    assertThat(
            dutch(
                open(
                    WrittenTerm.builder()
                        .path(DEADLINE)
                        .state(TermState.ELSEWHERE)
                        .elsewhere(page))))
        .contains(
            "Het volgende is geregeld op een webpagina (example.org/breach): termijn voor de"
                + " melding.");
  }

  @Test
  void aBlankBelowASubjectThatIsNotThereIsNotLost() {
    DataProcessingAgreement agreement =
        with(
            bare(),
            WrittenTerm.builder()
                .path(AttributePath.of("audit.notice.period"))
                .state(TermState.BLANK));

    assertThat(dutch(agreement)).contains("Termijn: [in te vullen].");
  }

  @Test
  void aDraftShowsWhatArticle28AsksForAndNobodyAgreed() {
    assertThat(dutch(bare())).contains("Informatie en audits").contains("Nog open: Niet geregeld");
  }

  @Test
  void anExecutedAgreementShowsNoGaps() {
    assertThat(dutch(bare().toBuilder().status(AgreementStatus.EXECUTED).build()))
        .doesNotContain("Informatie en audits");
  }

  @Test
  void clausesOfThePaperStandInTheProvenance() {
    Document document =
        AgreementAssembler.in(LocalisedText.DUTCH)
            .assemble(
                open(
                    WrittenTerm.builder().path(DEADLINE).state(TermState.BLANK).addClauses("7.1")));

    assertThat(clauses(document.content())).contains("7.1");
  }

  @Test
  void aBlankThatNoSentenceTellsHasItsOwnPathAndClauses() {
    DataProcessingAgreement agreement =
        with(
            bare(),
            WrittenTerm.builder()
                .path(AttributePath.of("audit.notice.period"))
                .state(TermState.BLANK)
                .addClauses("7.1"));

    assertThat(AgreementAssembler.in(LocalisedText.DUTCH).assemble(agreement).toString())
        .contains("Provenance[clauses=[7.1], paths=[audit.notice.period]");
  }

  @Test
  void wordsInAnotherLanguageThanTheDocumentAreMarkedAsSuch() {
    DataProcessingAgreement agreement =
        bare().toBuilder()
            .language(LocalisedText.DUTCH)
            .audit(AuditTerms.builder().subject("de beveiliging").build())
            .build();

    assertThat(AgreementAssembler.in(Locale.ENGLISH).assemble(agreement).toString())
        .contains("LanguageSpan[language=nl, text=de beveiliging]");
  }

  @Test
  void theNumbersOfArticlesFollowOneAnother() {
    List<String> labels =
        AgreementAssembler.in(LocalisedText.DUTCH)
            .assemble(Agreements.complete())
            .outline()
            .stream()
            .flatMap(heading -> heading.numbering().stream())
            .map(number -> number.label())
            .filter(label -> label.startsWith("Artikel"))
            .toList();

    for (int i = 0; i < labels.size(); i++) {
      assertThat(labels.get(i)).isEqualTo("Artikel " + (i + 1));
    }
  }

  @Property(tries = 100)
  void anyAgreementBecomesADocument(@ForAll("agreements") DataProcessingAgreement agreement) {
    assertThat(dutch(agreement)).isNotBlank();
  }

  @Property(tries = 50)
  void whatAnAgreementHoldsIsNeverMarkup(@ForAll("agreements") DataProcessingAgreement agreement) {
    Document document = AgreementAssembler.in(Locale.ENGLISH).withSources().assemble(agreement);

    assertThat(new String(Renderers.of().format("html").render(document), UTF_8))
        .doesNotContain("<b>");
  }

  @Provide
  Arbitrary<DataProcessingAgreement> agreements() {
    return Agreements.any();
  }

  private static List<String> clauses(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Section section
                    ? clauses(section.content()).stream()
                    : block.provenance().clauses().stream())
        .toList();
  }

  private static DataProcessingAgreement noticeWithin(TimeLimit limit) {
    return bare().toBuilder()
        .breachNotification(BreachNotification.builder().deadline(limit).build())
        .build();
  }

  private static DataProcessingAgreement open(WrittenTerm.Builder term) {
    DataProcessingAgreement silent =
        bare().toBuilder()
            .breachNotification(BreachNotification.builder().suspectedBreaches(true).build())
            .build();
    return with(silent, term);
  }

  private static DataProcessingAgreement with(
      DataProcessingAgreement agreement, WrittenTerm.Builder term) {
    Clause clause = Clause.builder().number("7.1").build();
    return agreement.toBuilder()
        .text(AgreementText.builder().addClauses(clause).addTerms(term.build()).build())
        .build();
  }

  private static DataProcessingAgreement bare() {
    return DataProcessingAgreement.builder().reference("bare").build();
  }

  private static String dutch(DataProcessingAgreement agreement) {
    return text(agreement, LocalisedText.DUTCH);
  }

  /** The whole document with every white space as one space. */
  private static String text(DataProcessingAgreement agreement, Locale language) {
    byte[] text =
        Renderers.of().format("text").render(AgreementAssembler.in(language).assemble(agreement));
    return new String(text, UTF_8).replaceAll("\\s+", " ");
  }
}
