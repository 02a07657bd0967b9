package nl.artikel28.validation.records;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.records.ProcessorRecord;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on the processor's record. */
final class RecordsTexts {

  private RecordsTexts() {}

  static DataProcessingAgreement with(UnaryOperator<ProcessorRecord.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    ProcessorRecord terms = complete.records().orElseThrow();
    return complete.toBuilder().records(change.apply(terms.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().records(Optional.empty()).build();
  }
}
