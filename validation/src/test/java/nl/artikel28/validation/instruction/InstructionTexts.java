package nl.artikel28.validation.instruction;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on instructions. */
final class InstructionTexts {

  private InstructionTexts() {}

  static DataProcessingAgreement with(UnaryOperator<InstructionTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    InstructionTerms instructions = complete.instructions().orElseThrow();
    return complete.toBuilder()
        .instructions(change.apply(instructions.toBuilder()).build())
        .build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().instructions(Optional.empty()).build();
  }

  static Optional<Duty> duty(Extent extent) {
    return Optional.of(Duty.builder().extent(extent).build());
  }

  /** A duty in part, for some cases only. */
  static Optional<Duty> onlyFor(String... cases) {
    return Optional.of(Duty.builder().extent(Extent.PARTIAL).addOnlyFor(cases).build());
  }
}
