package nl.artikel28.validation.breach;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on breaches. */
final class BreachTexts {

  private BreachTexts() {}

  static DataProcessingAgreement with(UnaryOperator<BreachNotification.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    BreachNotification breach = complete.breachNotification().orElseThrow();
    return complete.toBuilder()
        .breachNotification(change.apply(breach.toBuilder()).build())
        .build();
  }

  static DataProcessingAgreement withDeadline(TimeLimit deadline) {
    return with(breach -> breach.deadline(deadline));
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().breachNotification(Optional.empty()).build();
  }
}
