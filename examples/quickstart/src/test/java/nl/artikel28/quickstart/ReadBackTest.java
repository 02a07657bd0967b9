package nl.artikel28.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.agreement.definition.Definitions;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import nl.artikel28.rendering.assembly.AgreementAssembler;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.report.Report;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our own paper, read back clause by clause: what a rule finds in the text of others, it must not
 * find in ours.
 */
class ReadBackTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void our_own_complete_agreement_passes_the_review_of_its_text(String language) {
    DataProcessingAgreement complete = withTerm(language.equals("nl") ? "inbreuk" : "breach");
    Document paper =
        AgreementAssembler.in(Locale.forLanguageTag(language))
            .assemble(complete.toBuilder().text(Optional.empty()).build());
    AgreementText.Builder text = AgreementText.builder();
    List<Clause> clauses = new ArrayList<>();
    collect(paper.content(), clauses);
    for (Clause clause : clauses) {
      String number = clause.numbering().label();
      text.addClauses(
          nl.artikel28.agreement.text.Clause.builder()
              .number(number)
              .text(words(clause.content()))
              .build());
      for (AttributePath path : clause.provenance().paths()) {
        text.addTerms(WrittenTerm.builder().path(path).addClauses(number).build());
      }
    }
    DataProcessingAgreement readBack =
        complete.toBuilder().language(Locale.forLanguageTag(language)).text(text.build()).build();

    Report report =
        Reviewer.under(Policy.standard()).review(readBack, Review.on(LocalDate.of(2026, 11, 21)));

    assertThat(
            report.findings().stream().map(finding -> finding.rule() + " " + finding.text().en()))
        .isEmpty();
  }

  /** The complete agreement, with a defined term in the language of the paper. */
  private static DataProcessingAgreement withTerm(String term) {
    Definition definition =
        Definition.builder().term(term).basis(DefinitionBasis.GDPR).reference("4(12)").build();
    return Agreements.complete().toBuilder()
        .definitions(Definitions.builder().addTerms(definition).build())
        .build();
  }

  private static void collect(List<Block> blocks, List<Clause> clauses) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        collect(section.content(), clauses);
      } else if (block instanceof Clause clause) {
        clauses.add(clause);
      }
    }
  }

  private static String words(List<? extends Block> blocks) {
    return blocks.stream().map(ReadBackTest::words).collect(Collectors.joining(" "));
  }

  private static String words(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.plain();
    } else if (block instanceof Items items) {
      return items.items().stream()
          .map(item -> words(item.content()))
          .collect(Collectors.joining(" "));
    } else if (block instanceof Table table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .map(cell -> words(cell.paragraphs()))
          .collect(Collectors.joining(" "));
    }
    return "";
  }
}
