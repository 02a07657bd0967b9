package nl.artikel28.validation.change;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.change.AmendmentMode;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement is amended in writing, by both parties. */
final class BothPartiesAmendInWriting extends CatalogueRule {

  private static final AttributePath AMENDMENT = AttributePath.of("changes.amendment");

  BothPartiesAmendInWriting(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CHG-01")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("28(9)"), Cite.guidelines072020("110")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<AmendmentMode> amendment = context.terms().changes().amendment();
    if (amendment.isEmpty()) {
      return missing(context, AMENDMENT);
    }
    return switch (amendment.get()) {
      case WRITTEN_BY_BOTH -> satisfied();
      case BY_BOTH -> violated(found(context, AMENDMENT, "anyForm").build());
      case BY_PROCESSOR_WITH_NOTICE -> violated(found(context, AMENDMENT, "byNotice").build());
      case BY_PROCESSOR -> violated(found(context, AMENDMENT, "byProcessor").build());
    };
  }
}
