package nl.artikel28.validation.data;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.data.DataCategoriesAreNamed.CATEGORIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.SpecialCategories;
import nl.artikel28.agreement.data.SpecialCategoriesStatus;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The agreement declares whether special categories of data are processed, and names safeguards if
 * they are. To name a type of data that belongs to them is to declare them.
 */
final class SpecialCategoriesAreDeclared extends EachAgreedCategory {

  private static final AttributePath DECLARATION = AttributePath.of("data.specialCategories");
  private static final AttributePath SAFEGUARDS = DECLARATION.child("safeguards");

  SpecialCategoriesAreDeclared(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CAT-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("9(1)"),
                Cite.gdprOpening(),
                Cite.uavg("22-30b"),
                Cite.commissionClauses("7.5")),
        "safeguards");
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<SpecialCategories> declaration = context.terms().data().specialCategories();
    if (declaration.isEmpty()) {
      Optional<Verdict> named = judgeEach(context);
      return named.isPresent() ? named.get() : missing(context, DECLARATION);
    }
    return switch (declaration.get().status()) {
      case NONE -> judgeNone(context);
      case PROCESSED, INCIDENTAL, ONLY_AFTER_AGREEMENT ->
          judgeSafeguards(declaration.get(), context);
      case AT_CONTROLLERS_RISK ->
          violated(found(context, DECLARATION, "controllersRisk").severity(WARNING).build());
      case CANNOT_BE_KNOWN -> violated(found(context, DECLARATION, "unknown").build());
    };
  }

  private Verdict judgeNone(RuleContext context) {
    List<PersonalDataCategory> categories = context.terms().data().categories();
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory category = categories.get(i);
      if (!category.offered() && concerns(category, context)) {
        findings.add(
            found(context, CATEGORIES.item(i), "contradiction", label(category), kinds(category))
                .build());
      }
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private Verdict judgeSafeguards(SpecialCategories declaration, RuleContext context) {
    if (!declaration.safeguards().isEmpty()) {
      return satisfied();
    }
    if (isElsewhere(context, SAFEGUARDS)) {
      return unstated(context, SAFEGUARDS);
    }
    Optional<Verdict> named = judgeEach(context);
    if (named.isPresent()) {
      return named.get();
    }
    return declaration.status() == SpecialCategoriesStatus.ONLY_AFTER_AGREEMENT
        ? satisfied()
        : violated(found(context, DECLARATION, "noSafeguards").severity(WARNING).build());
  }

  @Override
  boolean concerns(PersonalDataCategory category, RuleContext context) {
    return !category.special().isEmpty();
  }

  @Override
  boolean isMet(PersonalDataCategory category) {
    return !category.safeguards().isEmpty();
  }

  @Override
  Finding gap(PersonalDataCategory category, AttributePath path, RuleContext context) {
    return found(context, path, "dataWithoutSafeguards", label(category), kinds(category))
        .severity(WARNING)
        .build();
  }

  private static Argument label(PersonalDataCategory category) {
    return Argument.quote("label", category.label());
  }

  private static Argument kinds(PersonalDataCategory category) {
    return words("kinds", List.copyOf(category.special()));
  }
}
