package nl.artikel28.validation.audit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on audits. */
final class AuditTexts {

  private AuditTexts() {}

  static DataProcessingAgreement with(UnaryOperator<AuditTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    AuditTerms audit = complete.audit().orElseThrow();
    return complete.toBuilder().audit(change.apply(audit.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().audit(Optional.empty()).build();
  }
}
