package nl.artikel28.validation.assistance;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.assistance.AssistanceTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on help. */
final class AssistanceTexts {

  private AssistanceTexts() {}

  static DataProcessingAgreement with(UnaryOperator<AssistanceTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    AssistanceTerms terms = complete.assistance().orElseThrow();
    return complete.toBuilder().assistance(change.apply(terms.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().assistance(Optional.empty()).build();
  }
}
