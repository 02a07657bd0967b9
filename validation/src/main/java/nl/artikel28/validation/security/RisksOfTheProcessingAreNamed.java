package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.RiskFactor.ALTERATION;
import static nl.artikel28.agreement.security.RiskFactor.DESTRUCTION;
import static nl.artikel28.agreement.security.RiskFactor.LOSS;
import static nl.artikel28.agreement.security.RiskFactor.UNAUTHORISED_ACCESS;
import static nl.artikel28.agreement.security.RiskFactor.UNAUTHORISED_DISCLOSURE;
import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.security.RiskFactor;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The text names all risks of Article 32(2) that the level of security has to fit. */
final class RisksOfTheProcessingAreNamed extends CatalogueRule {

  private static final AttributePath RISK_FACTORS = AttributePath.of("security.riskFactors");

  private static final List<RiskFactor> RISKS =
      List.of(DESTRUCTION, LOSS, ALTERATION, UNAUTHORISED_DISCLOSURE, UNAUTHORISED_ACCESS);

  RisksOfTheProcessingAreNamed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-07")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(INFO)
            .addBases(Cite.gdpr("32(2)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Set<RiskFactor> named = context.terms().security().riskFactors();
    if (named.containsAll(RISKS)) {
      return satisfied();
    }
    List<RiskFactor> left = new ArrayList<>(RISKS);
    left.removeAll(named);
    if (left.size() == RISKS.size()) {
      return missing(context, RISK_FACTORS);
    }
    return violated(found(context, RISK_FACTORS, "partial", words("left", left)).build());
  }
}
