package nl.artikel28.validation.consistency;

import static nl.artikel28.agreement.text.DraftingDefect.CONTRADICTION;
import static nl.artikel28.agreement.text.DraftingDefect.DUPLICATE;
import static nl.artikel28.agreement.text.DraftingDefect.MISPLACED;
import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * No clauses contradict each other, nothing stands twice, and each thing stands where people look
 * for it. Two clauses with the same words are seen in the text itself.
 */
final class ClausesFitTogether extends DraftingRule {

  /** Shorter texts, such as "not applicable", may well be the same. */
  private static final int SHORTEST_CLAUSE = 40;

  ClausesFitTogether(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CON-01")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.gdpr("28(3)"), Cite.carefulDrafting()),
        EnumSet.of(CONTRADICTION, DUPLICATE, MISPLACED));
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    List<Clause> clauses = context.terms().text().clauses();
    @Nullable Map<String, Integer> seen = null;
    for (int i = 0; i < clauses.size(); i++) {
      Optional<String> text = clauses.get(i).text();
      if (text.isPresent() && text.get().length() >= SHORTEST_CLAUSE) {
        seen = seen == null ? new HashMap<>() : seen;
        Integer first = seen.putIfAbsent(plain(text.get()), i);
        if (first != null) {
          tell(clauses.get(first).number(), i, context, findings);
        }
      }
    }
  }

  private void tell(String first, int index, RuleContext context, List<Finding> findings) {
    List<String> both = List.of(first, context.terms().text().clauses().get(index).number());
    if (!isRemarkedIn(both, context)) {
      findings.add(
          foundInClause(context, index, "text", "sameWords", Argument.quote("other", first))
              .clauses(both)
              .build());
    }
  }

  /** The same for texts that differ in case and white space only. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
