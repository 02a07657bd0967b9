package nl.artikel28.agreement.instruction;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** What binds the processor to the controller's instructions; Article 28(3)(a). */
@Value.Immutable
public sealed interface InstructionTerms permits ImmutableInstructionTerms {

  /**
   * {@return whether the processor processes on the controller's instructions only; if absent, the
   * text does not say}
   */
  Optional<Boolean> onlyOnInstructions();

  /** {@return the form that instructions must have; if absent, the text names none} */
  Optional<InstructionForm> form();

  /** {@return a word that waters the duty down, such as "reasonable"; if absent, there is none} */
  Optional<@Filled String> qualifier();

  /** {@return the law that may set instructions aside; if absent, the text is silent} */
  Optional<LegalException> legalException();

  /**
   * {@return the duty to tell the controller beforehand that a law requires processing; if absent,
   * the text is silent}
   */
  Optional<@Valid Duty> noticeOfLegalRequirement();

  /**
   * {@return the duty to tell at once that an instruction infringes the law; if absent, the text is
   * silent}
   */
  Optional<@Valid Duty> noticeOfInfringingInstruction();

  /**
   * {@return whether the processor may wait with such an instruction; if absent, the text is
   * silent}
   */
  Optional<Boolean> mayPauseInfringingInstruction();

  /** {@return how later instructions are given; if absent, there is no procedure} */
  Optional<@Valid InstructionProcedure> furtherInstructions();

  /** {@return who pays for carrying out later instructions; empty when the text is silent} */
  List<@Valid CostRule> costs();

  /** {@return whether using the service counts as an instruction; if absent, the text is silent} */
  Optional<Boolean> useOfServiceIsInstruction();

  /** {@return purposes of the processor itself; empty when the text reserves none} */
  List<@Valid OwnPurpose> ownPurposes();

  /**
   * {@return whether the text denies the processor any say over the data; if absent, it is silent}
   */
  Optional<Boolean> ownPurposesExcluded();

  /**
   * {@return the duty to let staff act on instructions only, Articles 29 and 32(4); if absent, the
   * text is silent}
   */
  Optional<@Valid Duty> personsUnderAuthority();

  /** {@return what happens when an authority demands data; if absent, the text is silent} */
  Optional<@Valid AuthorityRequests> authorityRequests();

  /** {@return a duty to follow the law on data protection; if absent, the text is silent} */
  Optional<@Valid Duty> complianceWithLaw();

  /** {@return a general duty to process with care; if absent, the text is silent} */
  Optional<@Valid Duty> dutyOfCare();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link InstructionTerms}. */
  final class Builder extends ImmutableInstructionTerms.Builder {
    Builder() {}
  }
}
