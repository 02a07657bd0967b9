package nl.artikel28.validation.form;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.Acceptance;
import nl.artikel28.agreement.form.AcceptanceMode;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.testkit.Agreements;

/** The complete agreement in another form. */
final class FormTexts {

  private FormTexts() {}

  static DataProcessingAgreement with(UnaryOperator<Execution.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    Execution execution = complete.execution().orElseThrow();
    return complete.toBuilder().execution(change.apply(execution.toBuilder()).build()).build();
  }

  static DataProcessingAgreement accepted(UnaryOperator<Acceptance.Builder> change) {
    Acceptance.Builder acceptance = Acceptance.builder().mode(AcceptanceMode.CLICK);
    Execution execution = Execution.builder().acceptance(change.apply(acceptance).build()).build();
    return Agreements.complete().toBuilder().execution(execution).build();
  }

  static DataProcessingAgreement withoutExecution() {
    return Agreements.complete().toBuilder().execution(Optional.empty()).build();
  }

  static DataProcessingAgreement as(AgreementStatus status, DataProcessingAgreement agreement) {
    return agreement.toBuilder().status(status).build();
  }
}
