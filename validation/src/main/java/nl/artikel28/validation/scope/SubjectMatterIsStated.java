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

/** The agreement describes the subject matter of the processing. */
final class SubjectMatterIsStated extends CatalogueRule {

  private static final AttributePath SUBJECT_MATTER = AttributePath.of("scope.subjectMatter");

  SubjectMatterIsStated(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdprOpening(), Cite.guidelines072020("114"), Cite.commissionAnnex("II")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    return context.terms().scope().subjectMatter().isPresent()
        ? satisfied()
        : missing(context, SUBJECT_MATTER);
  }
}
