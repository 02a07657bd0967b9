package nl.artikel28.validation.subprocessing;

import static nl.artikel28.validation.subprocessing.Authorisation.AUTHORISATION;

import java.util.Optional;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** What the rules have in common that ask something of changes under a general authorisation. */
abstract class UnderGeneralAuthorisation extends CatalogueRule {

  private final Verdict notGeneral;

  UnderGeneralAuthorisation(RuleTexts texts, RuleDescription.Builder description) {
    super(texts, description);
    this.notGeneral = notApplicable("naNotGeneral");
  }

  @Override
  public final Verdict judge(RuleContext context) {
    Optional<SubProcessorAuthorisation> authorisation =
        context.terms().subProcessing().authorisation();
    if (authorisation.isEmpty()) {
      return unstated(context, AUTHORISATION);
    }
    return Authorisation.isGeneral(authorisation.get())
        ? judge(Changes.of(context), context)
        : notGeneral;
  }

  abstract Verdict judge(SubProcessorChanges changes, RuleContext context);
}
