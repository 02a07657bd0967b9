package nl.artikel28.validation.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** What the two rules on the content of a notice have in common. */
abstract class NoticeTells extends CatalogueRule {

  private static final AttributePath CONTENT = AttributePath.of("breachNotification.content");

  private final List<BreachContent> wanted;

  NoticeTells(RuleTexts texts, RuleDescription.Builder description, BreachContent... wanted) {
    super(texts, description);
    this.wanted = List.of(wanted);
  }

  @Override
  public final Verdict judge(RuleContext context) {
    Set<BreachContent> content = context.terms().breachNotification().content();
    if (content.isEmpty()) {
      return missing(context, CONTENT);
    }
    List<BreachContent> left = new ArrayList<>(wanted);
    left.removeAll(content);
    return left.isEmpty()
        ? satisfied()
        : violated(found(context, CONTENT, "partial", words("left", left)).build());
  }
}
