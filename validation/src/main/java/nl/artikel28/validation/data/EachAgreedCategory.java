package nl.artikel28.validation.data;

import static nl.artikel28.validation.data.DataCategoriesAreNamed.CATEGORIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Finding;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * What the rules have in common that ask for one attribute of each agreed type of data of one kind.
 */
abstract class EachAgreedCategory extends CatalogueRule {

  private final String attribute;

  /** Takes the path of the attribute that is asked for, seen from the type of data. */
  EachAgreedCategory(RuleTexts texts, RuleDescription.Builder description, String attribute) {
    super(texts, description);
    this.attribute = attribute;
  }

  /** Whether a type of data is of the kind. */
  abstract boolean concerns(PersonalDataCategory category, RuleContext context);

  /** Whether a type of data of the kind has what is asked for. */
  abstract boolean isMet(PersonalDataCategory category);

  /** The finding on a type of data of the kind that lacks what is asked for. */
  abstract Finding gap(PersonalDataCategory category, AttributePath path, RuleContext context);

  /** The verdict on the agreed types of data of the kind; empty when there are none. */
  final Optional<Verdict> judgeEach(RuleContext context) {
    List<PersonalDataCategory> categories = context.terms().data().categories();
    List<Finding> findings = new ArrayList<>(0);
    Optional<AttributePath> elsewhere = Optional.empty();
    boolean none = true;
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory category = categories.get(i);
      if (category.offered() || !concerns(category, context)) {
        continue;
      }
      none = false;
      if (!isMet(category)) {
        AttributePath path = CATEGORIES.item(i);
        AttributePath asked = path.child(attribute);
        if (isElsewhere(context, asked)) {
          elsewhere = Optional.of(asked);
        } else {
          findings.add(gap(category, path, context));
        }
      }
    }
    if (none) {
      return Optional.empty();
    }
    if (!findings.isEmpty()) {
      return Optional.of(violated(findings));
    }
    return Optional.of(elsewhere.isPresent() ? unstated(context, elsewhere.get()) : satisfied());
  }
}
