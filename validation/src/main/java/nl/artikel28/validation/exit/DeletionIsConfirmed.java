package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.exit.CertificateRule;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor confirms that it has deleted the data, at least on request. */
final class DeletionIsConfirmed extends CatalogueRule {

  private static final AttributePath CERTIFICATE = AttributePath.of("exit.certificate");

  DeletionIsConfirmed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-06")
            .layer(HOUSE)
            .kind(ADVICE)
            .severity(WARNING)
            .addBases(Cite.guidelines072020("141"), Cite.commissionClauses("10(d)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<CertificateRule> certificate = context.terms().exit().certificate();
    if (certificate.isEmpty()) {
      return missing(context, CERTIFICATE);
    }
    return certificate.get() == CertificateRule.NEVER
        ? violated(found(context, CERTIFICATE, "never").build())
        : satisfied();
  }
}
