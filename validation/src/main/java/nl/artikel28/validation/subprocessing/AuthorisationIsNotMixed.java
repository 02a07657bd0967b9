package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.subprocessing.Authorisation.AUTHORISATION;

import java.util.Optional;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The authorisation of sub-processors is specific or general, and not both at once. */
final class AuthorisationIsNotMixed extends CatalogueRule {

  AuthorisationIsNotMixed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-02")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(2)"), Cite.guidelines072020("128"), Cite.guidelines072020("153")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<SubProcessorAuthorisation> authorisation =
        context.terms().subProcessing().authorisation();
    if (authorisation.isEmpty()) {
      return unstated(context, AUTHORISATION);
    }
    if (authorisation.get() == SubProcessorAuthorisation.MIXED) {
      return violated(found(context, AUTHORISATION, "mixed").build());
    }
    return Authorisation.isRefused(context.terms().subProcessing())
            && Authorisation.isAnyEngaged(context.terms().subProcessing().register())
        ? violated(found(context, AUTHORISATION, "refusedButListed").build())
        : satisfied();
  }
}
