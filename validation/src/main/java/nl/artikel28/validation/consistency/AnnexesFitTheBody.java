package nl.artikel28.validation.consistency;

import static nl.artikel28.agreement.text.DraftingDefect.ANNEX_CONFLICT;
import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.ClauseKind;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** No annex says otherwise than the body. */
final class AnnexesFitTheBody extends DraftingRule {

  private static final AttributePath ANNEXES = AttributePath.of("annexes");

  private final Verdict noAnnexes;

  AnnexesFitTheBody(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CON-02")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.commissionClauses("4")),
        EnumSet.of(ANNEX_CONFLICT));
    this.noAnnexes = notApplicable("naNoAnnexes");
  }

  @Override
  public Verdict judge(RuleContext context) {
    return hasAnnexes(context) ? super.judge(context) : unstated(context, ANNEXES, noAnnexes);
  }

  private boolean hasAnnexes(RuleContext context) {
    if (!context.agreement().annexes().isEmpty()) {
      return true;
    }
    for (Clause clause : context.terms().text().clauses()) {
      if (clause.kind().isPresent() && clause.kind().get() == ClauseKind.ANNEX) {
        return true;
      }
    }
    for (DraftingRemark remark : context.terms().text().remarks()) {
      if (concerns(remark, context)) {
        return true;
      }
    }
    return false;
  }
}
