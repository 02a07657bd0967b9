package nl.artikel28.validation.law;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.law.LawTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on law and forum. */
final class LawTexts {

  private LawTexts() {}

  static DataProcessingAgreement with(UnaryOperator<LawTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    LawTerms law = complete.law().orElseThrow();
    return complete.toBuilder().law(change.apply(law.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().law(Optional.empty()).build();
  }
}
