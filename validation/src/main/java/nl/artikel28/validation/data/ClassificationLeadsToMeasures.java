package nl.artikel28.validation.data;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.validation.data.DataCategoriesAreNamed.CATEGORIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Each level of a classification has a risk and measures, in the agreement or in the policy, and
 * data stand no lower than the level to which the scheme assigns data of their kind.
 */
final class ClassificationLeadsToMeasures extends CatalogueRule {

  private static final AttributePath CLASSIFICATION = AttributePath.of("data.classification");
  private static final AttributePath LEVELS = CLASSIFICATION.child("levels");

  private static final List<DataMark> MARKS = List.of(DataMark.values());

  private final Verdict naNoLevels;

  ClassificationLeadsToMeasures(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CAT-07")
            .layer(HOUSE)
            .kind(ADVICE)
            .severity(INFO)
            .addParameters("classification")
            .addBases(Cite.gdpr("32(1)"), Cite.guidelines072020("113")));
    this.naNoLevels = notApplicable("naNoLevels");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<ClassificationLevel> levels = Levels.of(context.terms().data().classification());
    if (levels.isEmpty()) {
      return unstated(context, CLASSIFICATION, naNoLevels);
    }
    List<AttributePath> elsewhere = new ArrayList<>(0);
    List<String> left =
        left(levels, Levels.of(context.policy().classification()), context, elsewhere);
    List<Finding> findings = new ArrayList<>(0);
    if (!left.isEmpty()) {
      findings.add(
          found(context, CLASSIFICATION, "unmapped", Argument.quotes("levels", left)).build());
    }
    judgeMarks(levels, context, findings);
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    return elsewhere.isEmpty() ? satisfied() : elsewhere(context, elsewhere.get(0));
  }

  /**
   * The codes of the levels to which neither agreement nor policy ties a risk and measures; those
   * that are settled elsewhere are kept apart.
   */
  private static List<String> left(
      List<ClassificationLevel> levels,
      List<ClassificationLevel> policy,
      RuleContext context,
      List<AttributePath> elsewhere) {
    List<String> left = new ArrayList<>(0);
    for (int i = 0; i < levels.size(); i++) {
      ClassificationLevel level = levels.get(i);
      boolean risk = level.riskLevel().isPresent();
      boolean measures = !level.measures().isEmpty();
      for (ClassificationLevel same : policy) {
        if (same.code().equals(level.code())) {
          risk |= same.riskLevel().isPresent();
          measures |= !same.measures().isEmpty();
        }
      }
      boolean riskOpen = !risk && !isSettledElsewhere(i, "riskLevel", context, elsewhere);
      boolean measuresOpen = !measures && !isSettledElsewhere(i, "measures", context, elsewhere);
      if (riskOpen || measuresOpen) {
        left.add(level.code());
      }
    }
    return left;
  }

  private static boolean isSettledElsewhere(
      int level, String attribute, RuleContext context, List<AttributePath> elsewhere) {
    AttributePath path = LEVELS.item(level).child(attribute);
    boolean settled = isElsewhere(context, path);
    if (settled) {
      elsewhere.add(path);
    }
    return settled;
  }

  private void judgeMarks(
      List<ClassificationLevel> levels, RuleContext context, List<Finding> findings) {
    List<PersonalDataCategory> categories = context.terms().data().categories();
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory category = categories.get(i);
      int own = Levels.indexOf(levels, category.classification());
      if (category.offered() || own < 0) {
        continue;
      }
      Optional<DataMark> heaviest = heaviestAbove(own, category, levels);
      if (heaviest.isPresent()) {
        int wanted = Levels.indexOf(levels, heaviest.get());
        findings.add(
            found(
                    context,
                    CATEGORIES.item(i),
                    "mismatch",
                    Argument.quote("label", category.label()),
                    word("mark", heaviest.get()),
                    Argument.quote("expected", levels.get(wanted).code()),
                    Argument.quote("actual", levels.get(own).code()))
                .build());
      }
    }
  }

  /**
   * The mark of a type of data whose levels begin highest; empty when none begins above its own.
   */
  private static Optional<DataMark> heaviestAbove(
      int own, PersonalDataCategory category, List<ClassificationLevel> levels) {
    Optional<DataMark> heaviest = Optional.empty();
    int highest = own;
    for (DataMark mark : MARKS) {
      int lowest = Levels.indexOf(levels, mark);
      if (lowest > highest && category.bears(mark)) {
        heaviest = Optional.of(mark);
        highest = lowest;
      }
    }
    return heaviest;
  }
}
