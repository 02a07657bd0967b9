package nl.artikel28.validation.exit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on the end. */
final class ExitTexts {

  private ExitTexts() {}

  static DataProcessingAgreement with(UnaryOperator<ExitTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    ExitTerms exit = complete.exit().orElseThrow();
    return complete.toBuilder().exit(change.apply(exit.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().exit(Optional.empty()).build();
  }
}
