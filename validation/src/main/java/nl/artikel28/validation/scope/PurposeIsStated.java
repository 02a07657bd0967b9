package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;

import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement names the purposes of the processing. */
final class PurposeIsStated extends CatalogueRule {

  private static final AttributePath PURPOSES = AttributePath.of("scope.purposes");

  PurposeIsStated(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-04")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdprOpening(), Cite.guidelines072020("114"), Cite.commissionAnnex("II")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    return context.terms().scope().purposes().isEmpty() ? missing(context, PURPOSES) : satisfied();
  }
}
