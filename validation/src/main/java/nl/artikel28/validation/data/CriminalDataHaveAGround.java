package nl.artikel28.validation.data;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.data.DataCategoriesAreNamed.CATEGORIES;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * For criminal data, marked as such or by their level, the agreement records the authority or the
 * statutory exception.
 */
final class CriminalDataHaveAGround extends EachAgreedCategory {

  private final Verdict naNone;

  CriminalDataHaveAGround(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CAT-04")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addBases(Cite.gdpr("10"), Cite.uavg("31"), Cite.uavg("32"), Cite.uavg("33")),
        "criminal.ground");
    this.naNone = notApplicable("naNone");
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Verdict> named = judgeEach(context);
    return named.isPresent() ? named.get() : unstated(context, CATEGORIES, naNone);
  }

  @Override
  boolean concerns(PersonalDataCategory category, RuleContext context) {
    return category.criminal().isPresent() || isAtCriminalLevel(category, context);
  }

  private static boolean isAtCriminalLevel(PersonalDataCategory category, RuleContext context) {
    List<ClassificationLevel> levels = Levels.of(context.terms().data().classification());
    int level = Levels.indexOf(levels, category.classification());
    return level >= 0 && levels.get(level).marks().contains(DataMark.CRIMINAL);
  }

  @Override
  boolean isMet(PersonalDataCategory category) {
    return category.criminal().isPresent() && category.criminal().get().ground().isPresent();
  }

  @Override
  Finding gap(PersonalDataCategory category, AttributePath path, RuleContext context) {
    return found(context, path, "noGround", Argument.quote("label", category.label())).build();
  }
}
