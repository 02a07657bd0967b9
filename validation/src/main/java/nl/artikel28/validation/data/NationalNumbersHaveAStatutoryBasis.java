package nl.artikel28.validation.data;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.data.DataCategoriesAreNamed.CATEGORIES;

import java.util.Optional;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** For a national identification number, the agreement records the statute that allows its use. */
final class NationalNumbersHaveAStatutoryBasis extends EachAgreedCategory {

  private final Verdict naNone;

  NationalNumbersHaveAStatutoryBasis(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CAT-05")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addBases(Cite.gdpr("87"), Cite.uavg("46"), Cite.wabb("10")),
        "nationalNumber.statutoryBasis");
    this.naNone = notApplicable("naNone");
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Verdict> named = judgeEach(context);
    return named.isPresent() ? named.get() : unstated(context, CATEGORIES, naNone);
  }

  @Override
  boolean concerns(PersonalDataCategory category, RuleContext context) {
    return category.nationalNumber().isPresent();
  }

  @Override
  boolean isMet(PersonalDataCategory category) {
    return category.nationalNumber().orElseThrow().statutoryBasis().isPresent();
  }

  @Override
  Finding gap(PersonalDataCategory category, AttributePath path, RuleContext context) {
    return found(
            context,
            path.child("nationalNumber"),
            "noBasis",
            Argument.quote("label", category.label()),
            word("kind", category.nationalNumber().orElseThrow().kind()))
        .build();
  }
}
