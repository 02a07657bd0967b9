package nl.artikel28.validation.audit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.audit.Remediation;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor repairs a shortcoming that an audit finds. */
final class ShortcomingsAreRepaired extends CatalogueRule {

  private static final AttributePath REMEDIATION = AttributePath.of("audit.remediation");

  ShortcomingsAreRepaired(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("AUD-07")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(INFO)
            .addBases(Cite.gdpr("28(1)"), Cite.gdpr("28(3)(h)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Remediation> remediation = context.terms().audit().remediation();
    if (remediation.isEmpty()) {
      return missing(context, REMEDIATION);
    }
    return switch (remediation.get()) {
      case IMMEDIATE, WITHIN_A_TERM -> satisfied();
      case CONSULTATION, NO_DUTY ->
          violated(
              found(context, REMEDIATION, "noRepair", word("actual", remediation.get())).build());
    };
  }
}
