package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.REPEALED_VOCABULARY;
import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.WordWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.catalogue.WholeWords;
import nl.artikel28.validation.rule.RuleContext;

/**
 * The text does not speak in the words of a repealed law: no definition comes from one, and neither
 * title, headings nor text have the words that the policy knows.
 */
final class NoWordsOfRepealedLaw extends DraftingRule {

  private static final AttributePath TITLE = AttributePath.of("title");
  private static final AttributePath TERMS = TermsAreDefinedAndUsed.TERMS;

  NoWordsOfRepealedLaw(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DEF-03")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addParameters("repealedWords")
            .addBases(Cite.gdpr("94(1)"), Cite.gdpr("4"), Cite.uavg("51")),
        EnumSet.of(REPEALED_VOCABULARY));
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    List<Definition> terms = context.terms().definitions().terms();
    for (int i = 0; i < terms.size(); i++) {
      Optional<DefinitionBasis> basis = terms.get(i).basis();
      if (basis.isPresent()
          && basis.get() == DefinitionBasis.REPEALED_LAW
          && !isTold(TERMS.item(i), context)) {
        Argument actual = Argument.quote("actual", terms.get(i).term());
        findings.add(found(context, TERMS.item(i), "definition", actual).build());
      }
    }
    Optional<WordWish> words = context.policy().repealedWords();
    if (words.isPresent()) {
      lookForWords(words.get().values(), context, findings);
    }
  }

  /** Whether a remark is on the definition, or on its clause and on no other definition. */
  private boolean isTold(AttributePath term, RuleContext context) {
    if (isRemarked(term, context)) {
      return true;
    }
    List<String> clauses = context.clausesOf(term);
    for (DraftingRemark remark : context.terms().text().remarks()) {
      if (concerns(remark, context)
          && (remark.path().isEmpty() || !remark.path().get().isWithin(TERMS))
          && !Collections.disjoint(clauses, remark.clauses())) {
        return true;
      }
    }
    return false;
  }

  private void lookForWords(List<String> words, RuleContext context, List<Finding> findings) {
    Optional<String> title = context.agreement().title();
    if (title.isPresent() && !isRemarked(TITLE, context)) {
      List<String> found = WholeWords.in(title.get(), words);
      if (!found.isEmpty()) {
        findings.add(found(context, TITLE, "inTitle", Argument.quotes("words", found)).build());
      }
    }
    List<Clause> clauses = context.terms().text().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.heading().isPresent()) {
        lookInClause(clause.heading().get(), i, "heading", words, context, findings);
      }
      if (clause.text().isPresent()) {
        lookInClause(clause.text().get(), i, "text", words, context, findings);
      }
    }
  }

  private void lookInClause(
      String text,
      int index,
      String part,
      List<String> words,
      RuleContext context,
      List<Finding> findings) {
    List<String> found = WholeWords.in(text, words);
    if (!found.isEmpty()
        && !isRemarkedIn(List.of(context.terms().text().clauses().get(index).number()), context)) {
      findings.add(
          foundInClause(context, index, part, "inText", Argument.quotes("words", found)).build());
    }
  }
}
