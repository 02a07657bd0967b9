package nl.artikel28.agreement.subprocessing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A sub-processor, or a kind of sub-processor, that the agreement names; EDPB Opinion 22/2024. */
@Value.Immutable
public sealed interface SubProcessor permits ImmutableSubProcessor {

  /** {@return the name; if absent, only a kind is named} */
  Optional<@Filled String> name();

  /** {@return the kind, such as "hosting provider"; if absent, the name says enough} */
  Optional<@Filled String> kind();

  /** {@return the entries in trade registers; empty when none is given} */
  List<@Valid Registration> registrations();

  /** {@return the address; if absent, none is given} */
  Optional<@Valid PostalAddress> address();

  /** {@return the contact point; if absent, none is given} */
  Optional<@Valid ContactPoint> contact();

  /** {@return what it does; if absent, the text does not say} */
  Optional<@Filled String> activity();

  /** {@return the data it gets; empty when the text does not say} */
  List<@Filled String> data();

  /** {@return where it processes; if absent, the text does not say} */
  Optional<@Valid ProcessingLocation> location();

  /** {@return the grounds for a transfer to it; empty when the text names none} */
  List<@Valid TransferMechanism> mechanisms();

  /** {@return what the text makes of it; if absent, a sub-processor} */
  Optional<SubProcessorRole> role();

  /** {@return whether it is approved; if absent, it is by being named} */
  Optional<ApprovalStatus> status();

  /** {@return the date of approval; if absent, none is given} */
  Optional<LocalDate> approvedOn();

  /** {@return when it is engaged, such as "if a feature is on"; if absent, always} */
  Optional<@Filled String> condition();

  /** {@return the sub-processor that engages it; if absent, the processor} */
  Optional<@Filled String> engagedBy();

  /**
   * {@return whether it processes data under the agreement: it is a sub-processor, and approved or
   * named without more}
   */
  default boolean isEngaged() {
    boolean isNone = role().isPresent() && role().get() == SubProcessorRole.NOT_A_SUB_PROCESSOR;
    return !isNone && (status().isEmpty() || status().get() == ApprovalStatus.APPROVED);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link SubProcessor}. */
  final class Builder extends ImmutableSubProcessor.Builder {
    Builder() {}
  }
}
