package nl.artikel28.validation.security;

import static nl.artikel28.agreement.security.MeasureEffect.ENCRYPTION_AT_REST;
import static nl.artikel28.agreement.security.MeasureEffect.ENCRYPTION_IN_TRANSIT;
import static nl.artikel28.agreement.security.MeasureEffect.PSEUDONYMISATION;
import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;

/** Data are encrypted on their way and where they are stored, and pseudonymised. */
final class DataAreEncryptedAndPseudonymised extends MeasuresProvideFor {

  DataAreEncryptedAndPseudonymised(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("32(1)(a)")),
        Need.of(ENCRYPTION_IN_TRANSIT, ENCRYPTION_IN_TRANSIT),
        Need.of(ENCRYPTION_AT_REST, ENCRYPTION_AT_REST),
        Need.of(PSEUDONYMISATION, PSEUDONYMISATION));
  }

  @Override
  Severity severityOf(List<Enum<?>> left) {
    return left.equals(List.of(PSEUDONYMISATION)) ? INFO : WARNING;
  }
}
