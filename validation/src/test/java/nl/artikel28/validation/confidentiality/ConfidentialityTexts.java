package nl.artikel28.validation.confidentiality;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.confidentiality.ConfidentialityTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on confidentiality. */
final class ConfidentialityTexts {

  private ConfidentialityTexts() {}

  static DataProcessingAgreement with(UnaryOperator<ConfidentialityTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    ConfidentialityTerms terms = complete.confidentiality().orElseThrow();
    return complete.toBuilder().confidentiality(change.apply(terms.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().confidentiality(Optional.empty()).build();
  }
}
