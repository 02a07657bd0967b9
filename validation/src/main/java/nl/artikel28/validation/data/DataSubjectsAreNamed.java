package nl.artikel28.validation.data;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;

import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement names at least one category of data subjects. */
final class DataSubjectsAreNamed extends CatalogueRule {

  private static final AttributePath DATA_SUBJECTS = AttributePath.of("data.dataSubjects");

  DataSubjectsAreNamed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CAT-02")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdprOpening(), Cite.guidelines072020("114"), Cite.commissionAnnex("II")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    for (DataSubjectCategory category : context.terms().data().dataSubjects()) {
      if (!category.offered()) {
        return satisfied();
      }
    }
    return missing(context, DATA_SUBJECTS);
  }
}
