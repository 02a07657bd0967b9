package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.scope.RetentionRule;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement names a retention period, or a criterion that can be applied, for all data. */
final class EveryTypeOfDataHasARetentionPeriod extends CatalogueRule {

  private static final AttributePath RETENTION = AttributePath.of("scope.retention");

  EveryTypeOfDataHasARetentionPeriod(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-07")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("5(1)(e)"), Cite.gdpr("28(3)(g)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<RetentionRule> rules = context.terms().scope().retention();
    if (rules.isEmpty()) {
      return missing(context, RETENTION);
    }
    if (coversAllData(rules)) {
      return satisfied();
    }
    List<String> left = new ArrayList<>();
    boolean agreed = false;
    for (PersonalDataCategory category : context.terms().data().categories()) {
      if (!category.offered()) {
        agreed = true;
        if (!covers(rules, category.label())) {
          left.add(category.label());
        }
      }
    }
    if (agreed ? left.isEmpty() : isUsable(rules)) {
      return satisfied();
    }
    for (int i = 0; i < rules.size(); i++) {
      AttributePath period = RETENTION.item(i).child("period");
      if (!isUsable(rules.get(i)) && isElsewhere(context, period)) {
        return elsewhere(context, period);
      }
    }
    if (agreed && isOneUnmatched(rules, context.terms().data().categories())) {
      return undetermined(Message.of(text("unmatched")), RETENTION, context);
    }
    Finding.Builder finding =
        agreed
            ? found(context, RETENTION, "left", Argument.quotes("left", left))
            : found(context, RETENTION, "onlyGeneral");
    return missing(context, RETENTION, finding);
  }

  private static boolean coversAllData(List<RetentionRule> rules) {
    for (RetentionRule rule : rules) {
      if (rule.data().isEmpty() && rule.categories().isEmpty() && isUsable(rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(List<RetentionRule> rules, String label) {
    for (RetentionRule rule : rules) {
      if (isFor(label, rule) && isUsable(rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFor(String label, RetentionRule rule) {
    return rule.categories().isEmpty()
        ? rule.data().isPresent() && rule.data().get().equalsIgnoreCase(label)
        : rule.categories().contains(label);
  }

  /** Whether a rule that can be applied names data that are on no list, so that nobody can tell. */
  private static boolean isOneUnmatched(
      List<RetentionRule> rules, List<PersonalDataCategory> categories) {
    for (RetentionRule rule : rules) {
      if (isUsable(rule) && rule.data().isPresent() && !isForOneOf(categories, rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForOneOf(List<PersonalDataCategory> categories, RetentionRule rule) {
    for (PersonalDataCategory category : categories) {
      if (isFor(category.label(), rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUsable(List<RetentionRule> rules) {
    for (RetentionRule rule : rules) {
      if (isUsable(rule)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule can be applied: by default a period can, and a criterion alone cannot. */
  private static boolean isUsable(RetentionRule rule) {
    return rule.period().isPresent()
        ? rule.specific().orElse(true)
        : rule.criterion().isPresent() && rule.specific().orElse(false);
  }
}
