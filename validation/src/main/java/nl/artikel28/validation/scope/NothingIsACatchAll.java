package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** No type of data and no category of data subjects is a catch-all. */
final class NothingIsACatchAll extends CatalogueRule {

  private static final AttributePath DATA = AttributePath.of("data");
  private static final AttributePath CATEGORIES = DATA.child("categories");
  private static final AttributePath DATA_SUBJECTS = DATA.child("dataSubjects");

  NothingIsACatchAll(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-06")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(Cite.gdprOpening(), Cite.guidelines072020("114")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<PersonalDataCategory> categories = context.terms().data().categories();
    List<DataSubjectCategory> dataSubjects = context.terms().data().dataSubjects();
    if (categories.isEmpty() && dataSubjects.isEmpty()) {
      return unstated(context, DATA);
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory each = categories.get(i);
      if (each.openEnded() && !each.offered()) {
        findings.add(findingOn(each.label(), "openData", CATEGORIES.item(i), context));
      }
    }
    for (int i = 0; i < dataSubjects.size(); i++) {
      DataSubjectCategory each = dataSubjects.get(i);
      if (each.openEnded() && !each.offered()) {
        findings.add(findingOn(each.label(), "openDataSubjects", DATA_SUBJECTS.item(i), context));
      }
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private Finding findingOn(String label, String variant, AttributePath path, RuleContext context) {
    return found(context, path, variant, Argument.quote("actual", label)).build();
  }
}
