package nl.artikel28.validation.liability;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.liability.LiabilityTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on liability. */
final class LiabilityTexts {

  private LiabilityTexts() {}

  static DataProcessingAgreement with(UnaryOperator<LiabilityTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    LiabilityTerms liability = complete.liability().orElseThrow();
    return complete.toBuilder().liability(change.apply(liability.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().liability(Optional.empty()).build();
  }
}
