package nl.artikel28.validation.transfer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on transfers. */
final class TransferTexts {

  private TransferTexts() {}

  static DataProcessingAgreement with(UnaryOperator<TransferTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    TransferTerms terms = complete.transfers().orElseThrow();
    return complete.toBuilder().transfers(change.apply(terms.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().transfers(Optional.empty()).build();
  }
}
