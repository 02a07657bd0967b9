package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Authorisation.AUTHORISATION;
import static nl.artikel28.validation.subprocessing.Authorisation.SUB_PROCESSING;

import java.util.Optional;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The controller authorises sub-processors beforehand and in writing, or does not allow them. */
final class SubProcessorsAreAuthorisedInWriting extends CatalogueRule {

  private static final AttributePath PRIOR_WRITTEN = SUB_PROCESSING.child("priorWritten");

  SubProcessorsAreAuthorisedInWriting(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdpr("28(2)"), Cite.gdpr("28(3)(d)"), Cite.guidelines072020("128")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    SubProcessingTerms terms = context.terms().subProcessing();
    if (terms.authorisation().isEmpty()) {
      return missing(context, AUTHORISATION);
    }
    if (Authorisation.isRefused(terms)) {
      return satisfied();
    }
    Optional<Boolean> priorWritten = terms.priorWritten();
    if (priorWritten.isPresent()) {
      return priorWritten.get()
          ? satisfied()
          : violated(found(context, PRIOR_WRITTEN, "notWritten").build());
    }
    // A general authorisation is given by the agreement, which is there beforehand and in writing.
    return Authorisation.isSpecific(terms.authorisation().get())
        ? formIsOpen(context)
        : satisfied();
  }

  private Verdict formIsOpen(RuleContext context) {
    return isElsewhere(context, PRIOR_WRITTEN)
        ? elsewhere(context, PRIOR_WRITTEN)
        : violated(absent(context, PRIOR_WRITTEN, "formOpen").severity(WARNING).build());
  }
}
