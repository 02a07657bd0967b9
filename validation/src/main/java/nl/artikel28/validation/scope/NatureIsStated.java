package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;

import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement says what is done with the data, in words or by operation. */
final class NatureIsStated extends CatalogueRule {

  private static final AttributePath NATURE = AttributePath.of("scope.nature");

  NatureIsStated(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdprOpening(), Cite.guidelines072020("114"), Cite.commissionAnnex("II")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    ProcessingScope scope = context.terms().scope();
    return scope.nature().isPresent() || !scope.operations().isEmpty()
        ? satisfied()
        : missing(context, NATURE);
  }
}
