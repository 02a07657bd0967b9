package nl.artikel28.validation.change;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.change.ChangeTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on amendment and termination. */
final class ChangeTexts {

  private ChangeTexts() {}

  static DataProcessingAgreement with(UnaryOperator<ChangeTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    ChangeTerms changes = complete.changes().orElseThrow();
    return complete.toBuilder().changes(change.apply(changes.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().changes(Optional.empty()).build();
  }
}
