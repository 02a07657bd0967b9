package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.BROKEN_REFERENCE;
import static nl.artikel28.agreement.text.DraftingDefect.OUTDATED_REFERENCE;
import static nl.artikel28.agreement.text.DraftingDefect.WRONG_TERM;
import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;

/**
 * References lead to what is there, fit the subject and are up to date. References to the
 * Regulation are looked up, in the definitions and in the text; a legal term that does not fit is
 * worth knowing.
 */
final class ReferencesAreRight extends DraftingRule {

  private static final AttributePath TERMS = TermsAreDefinedAndUsed.TERMS;

  ReferencesAreRight(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DEF-04")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.gdpr("4"), Cite.gdpr("12-22"), Cite.gdpr("33"), Cite.gdpr("36")),
        EnumSet.of(BROKEN_REFERENCE, OUTDATED_REFERENCE, WRONG_TERM));
  }

  @Override
  protected Severity severityOf(DraftingRemark remark) {
    return remark.defect() == WRONG_TERM ? INFO : WARNING;
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    List<Definition> terms = context.terms().definitions().terms();
    for (int i = 0; i < terms.size(); i++) {
      Optional<String> reference = terms.get(i).reference();
      if (reference.isPresent()) {
        List<String> missing = RegulationReferences.toNothingIn(reference.get());
        if (!missing.isEmpty() && !isRemarked(TERMS.item(i), context)) {
          AttributePath path = TERMS.item(i).child("reference");
          Argument words = Argument.quotes("words", missing);
          findings.add(found(context, path, "noSuchProvision", words).build());
        }
      }
    }
    lookInText(context, findings);
  }

  private void lookInText(RuleContext context, List<Finding> findings) {
    List<Clause> clauses = context.terms().text().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Optional<String> text = clauses.get(i).text();
      if (text.isPresent()) {
        List<String> missing = RegulationReferences.toNothingIn(text.get());
        if (!missing.isEmpty() && !isRemarkedIn(List.of(clauses.get(i).number()), context)) {
          Argument words = Argument.quotes("words", missing);
          findings.add(foundInClause(context, i, "text", "noSuchProvision", words).build());
        }
      }
    }
  }
}
