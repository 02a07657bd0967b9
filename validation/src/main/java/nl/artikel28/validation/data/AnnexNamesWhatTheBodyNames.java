package nl.artikel28.validation.data;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.data.DataCategoriesAreNamed.CATEGORIES;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.TextPart;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** Where an annex lists types of data, it lists every type that the articles name. */
final class AnnexNamesWhatTheBodyNames extends CatalogueRule {

  private final Verdict naNoList;

  AnnexNamesWhatTheBodyNames(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CAT-06")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.gdprOpening()));
    this.naNoList = notApplicable("naNoList");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<PersonalDataCategory> categories = context.terms().data().categories();
    if (!hasAnnexList(categories)) {
      return unstated(context, CATEGORIES, naNoList);
    }
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory category = categories.get(i);
      if (!category.offered()
          && !category.listedIn().isEmpty()
          && !category.listedIn().contains(TextPart.ANNEX)) {
        findings.add(
            found(
                    context,
                    CATEGORIES.item(i),
                    "notInAnnex",
                    Argument.quote("label", category.label()))
                .build());
      }
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private static boolean hasAnnexList(List<PersonalDataCategory> categories) {
    for (PersonalDataCategory category : categories) {
      if (!category.offered() && category.listedIn().contains(TextPart.ANNEX)) {
        return true;
      }
    }
    return false;
  }
}
