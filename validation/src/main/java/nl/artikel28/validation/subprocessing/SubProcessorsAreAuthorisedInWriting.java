package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Authorisation.AUTHORISATION;
import static nl.artikel28.validation.subprocessing.Authorisation.SUB_PROCESSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
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
    if (priorWritten.isPresent() && !priorWritten.get()) {
      return violated(found(context, PRIOR_WRITTEN, "notWritten").build());
    }
    List<Verdict> causes = new ArrayList<>(0);
    // A general authorisation is given by the agreement, which is there beforehand and in writing.
    if (priorWritten.isEmpty() && Authorisation.isSpecific(terms.authorisation().get())) {
      causes.add(
          missing(
              context,
              PRIOR_WRITTEN,
              absent(context, PRIOR_WRITTEN, "formOpen").severity(WARNING)));
    }
    Optional<String> emergency = Changes.of(context).emergency();
    if (emergency.isPresent() && !Authorisation.isGeneral(terms.authorisation().get())) {
      Argument words = Argument.quote("actual", emergency.get());
      causes.add(
          violated(
              found(context, Changes.EMERGENCY, "emergency", words).severity(WARNING).build()));
    }
    return combined(causes);
  }
}
