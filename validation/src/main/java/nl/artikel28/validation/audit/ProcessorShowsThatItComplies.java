package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.audit.InformationDuty;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor gives all information that is needed to show that it complies. */
final class ProcessorShowsThatItComplies extends CatalogueRule {

  private static final AttributePath INFORMATION = AttributePath.of("audit.information");

  ProcessorShowsThatItComplies(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(h)"),
                Cite.guidelines072020("143"),
                Cite.commissionClauses("7.6(c)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<InformationDuty> information = context.terms().audit().information();
    if (information.isEmpty()) {
      return missing(context, INFORMATION);
    }
    return switch (information.get()) {
      case FULL -> satisfied();
      case AUDIT_ONLY, REPORTS_ONLY -> violated(narrowed(information.get(), context));
      case EXCLUDED -> violated(found(context, INFORMATION, "excluded").build());
    };
  }

  private Finding narrowed(InformationDuty information, RuleContext context) {
    return found(context, INFORMATION, "narrowed", word("actual", information))
        .severity(WARNING)
        .build();
  }
}
