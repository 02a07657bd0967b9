package nl.artikel28.validation.scope;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with another scope, or other data in it. */
final class ScopeTexts {

  private ScopeTexts() {}

  static DataProcessingAgreement with(UnaryOperator<ProcessingScope.Builder> change) {
    return withScope(Agreements.complete(), change);
  }

  static DataProcessingAgreement withScope(
      DataProcessingAgreement agreement, UnaryOperator<ProcessingScope.Builder> change) {
    ProcessingScope scope = agreement.scope().orElseThrow();
    return agreement.toBuilder().scope(change.apply(scope.toBuilder()).build()).build();
  }

  static DataProcessingAgreement withData(PersonalDataTerms data) {
    return Agreements.complete().toBuilder().data(data).build();
  }

  static DataProcessingAgreement withText(
      DataProcessingAgreement agreement, UnaryOperator<AgreementText.Builder> change) {
    AgreementText text = agreement.text().orElseThrow();
    return agreement.toBuilder().text(change.apply(text.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().scope(Optional.empty()).build();
  }
}
