package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.UNDEFINED_TERM;
import static nl.artikel28.agreement.text.DraftingDefect.UNUSED_TERM;
import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;

/**
 * Terms that need a meaning have one, and terms that have one are used. Where the whole text is
 * there, each defined term is looked for in it.
 */
final class TermsAreDefinedAndUsed extends DraftingRule {

  static final AttributePath TERMS = AttributePath.of("definitions.terms");

  TermsAreDefinedAndUsed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DEF-02")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.gdprOpening(), Cite.carefulDrafting()),
        EnumSet.of(UNDEFINED_TERM, UNUSED_TERM));
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    List<Definition> terms = context.terms().definitions().terms();
    AgreementText text = context.terms().text();
    if (terms.isEmpty() || !isComplete(text)) {
      return;
    }
    TermUse use = new TermUse(text);
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i).term();
      if (!use.isUsed(term, TERMS.item(i)) && !isRemarked(TERMS.item(i), context)) {
        findings.add(
            found(context, TERMS.item(i).child("term"), "unused", Argument.quote("actual", term))
                .build());
      }
    }
  }
}
