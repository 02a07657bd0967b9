package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Authorisation.SUB_PROCESSING;

import java.util.Optional;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessorLiability;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor answers to the controller for what its sub-processors do. */
final class ProcessorAnswersForSubProcessors extends CatalogueRule {

  private static final AttributePath LIABILITY = SUB_PROCESSING.child("liability");

  private final Verdict refused;

  ProcessorAnswersForSubProcessors(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-09")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(4)"),
                Cite.guidelines072020("159"),
                Cite.commissionClauses("7.7(d)")));
    this.refused = notApplicable("naRefused");
  }

  @Override
  public Verdict judge(RuleContext context) {
    SubProcessingTerms terms = context.terms().subProcessing();
    if (Authorisation.isRefused(terms)) {
      return refused;
    }
    Optional<SubProcessorLiability> liability = terms.liability();
    if (liability.isEmpty()) {
      return missing(context, LIABILITY);
    }
    return switch (liability.get()) {
      case FULL, RESPONSIBLE -> satisfied();
      case LIMITED -> violated(found(context, LIABILITY, "limited").severity(WARNING).build());
      case EXCLUDED -> violated(found(context, LIABILITY, "excluded").build());
    };
  }
}
