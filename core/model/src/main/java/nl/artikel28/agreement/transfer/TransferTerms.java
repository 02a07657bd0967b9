package nl.artikel28.agreement.transfer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.LegalException;
import org.immutables.value.Value;

/** The terms for transfers; Articles 28(3)(a) and 44 to 50. */
@Value.Immutable
public sealed interface TransferTerms permits ImmutableTransferTerms {

  /**
   * {@return the duty to transfer on documented instruction only; if absent, the text is silent}
   */
  Optional<@Valid Duty> onlyOnInstruction();

  /** {@return whether consent is needed beside a mechanism; if absent, the text is silent} */
  Optional<Boolean> consentNeeded();

  /** {@return the law that may require a transfer; if absent, the text is silent} */
  Optional<LegalException> legalException();

  /** {@return the duty to tell of such a law beforehand; if absent, the text is silent} */
  Optional<@Valid Duty> noticeOfLegalRequirement();

  /** {@return the border beyond which data are transferred; if absent, the text draws none} */
  Optional<TransferBorder> border();

  /** {@return whether international organisations are covered; if absent, the text is silent} */
  Optional<Boolean> internationalOrganisations();

  /** {@return the duty to meet Chapter V; if absent, the text is silent} */
  Optional<@Valid Duty> chapterV();

  /** {@return the same for transfers by sub-processors; if absent, the text is silent} */
  Optional<@Valid Duty> onwardTransfers();

  /**
   * {@return the grounds on which every transfer rests, whoever receives the data; empty when the
   * text asks for none by name}
   */
  List<@Valid TransferMechanism> mechanisms();

  /** {@return whether one or all of those grounds are needed; if absent, one is enough} */
  Optional<Combination> combination();

  /** {@return the transfers that are known; empty when none is} */
  List<@Valid Transfer> transfers();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TransferTerms}. */
  final class Builder extends ImmutableTransferTerms.Builder {
    Builder() {}
  }
}
