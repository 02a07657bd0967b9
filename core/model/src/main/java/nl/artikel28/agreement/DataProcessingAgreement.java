package nl.artikel28.agreement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.artikel28.agreement.assistance.AssistanceTerms;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.change.ChangeTerms;
import nl.artikel28.agreement.confidentiality.ConfidentialityTerms;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.definition.Definitions;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.LegalFrame;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.agreement.form.StandardClauses;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.agreement.law.LawTerms;
import nl.artikel28.agreement.liability.LiabilityTerms;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.records.ProcessorRecord;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.constraint.Filled;
import nl.artikel28.constraint.WellFormedAgreement;
import org.immutables.value.Value;

/**
 * An agreement between controller and processor; Article 28(3). It holds what a text says, complete
 * or not, good or bad: to judge it is the reviewer's work.
 */
@WellFormedAgreement
@Value.Immutable
public sealed interface DataProcessingAgreement permits ImmutableDataProcessingAgreement {

  /** {@return the key under which the caller keeps the agreement} */
  @Filled
  String reference();

  /** {@return the title; if absent, the paper has none} */
  Optional<@Filled String> title();

  /** {@return the version; if absent, the paper bears none} */
  Optional<@Filled String> version();

  /**
   * {@return the language of the paper, in which labels and quoted words are written; if absent,
   * unknown}
   */
  Optional<Locale> language();

  /** {@return where it stands in its life; if absent, unknown} */
  Optional<AgreementStatus> status();

  /** {@return the day on which it takes effect; if absent, the text gives no date} */
  Optional<LocalDate> effectiveOn();

  /** {@return the law that the text is made under; if absent, it does not say} */
  Optional<LegalFrame> legalFrame();

  /** {@return the parties; empty when the text names none} */
  List<@Valid Party> parties();

  /** {@return the agreement for services that it belongs to; if absent, the text mentions none} */
  Optional<@Valid MainAgreement> mainAgreement();

  /**
   * {@return how it becomes binding; if absent, the paper has neither signature block nor
   * acceptance}
   */
  Optional<@Valid Execution> execution();

  /** {@return the annexes; empty when there are none} */
  List<@Valid Annex> annexes();

  /**
   * {@return the standard clauses or models that it claims to follow; empty when it claims none}
   */
  List<@Valid StandardClauses> standardClauses();

  /** {@return the defined terms; if absent, there are none} */
  Optional<@Valid Definitions> definitions();

  /**
   * {@return subject matter, duration, nature and purpose; if absent, the text is silent on all of
   * them}
   */
  Optional<@Valid ProcessingScope> scope();

  /**
   * {@return types of personal data and categories of data subjects; if absent, the text is silent
   * on both}
   */
  Optional<@Valid PersonalDataTerms> data();

  /** {@return processing on instructions; if absent, the text is silent} */
  Optional<@Valid InstructionTerms> instructions();

  /** {@return confidentiality; if absent, the text is silent} */
  Optional<@Valid ConfidentialityTerms> confidentiality();

  /** {@return security; if absent, the text is silent} */
  Optional<@Valid SecurityTerms> security();

  /** {@return engaging other processors; if absent, the text is silent} */
  Optional<@Valid SubProcessingTerms> subProcessing();

  /** {@return transfers to third countries; if absent, the text is silent} */
  Optional<@Valid TransferTerms> transfers();

  /** {@return help with requests of data subjects; if absent, the text is silent} */
  Optional<@Valid DataSubjectRightsTerms> dataSubjectRights();

  /** {@return help with Articles 32 to 36; if absent, the text is silent} */
  Optional<@Valid AssistanceTerms> assistance();

  /** {@return notice of personal data breaches; if absent, the text is silent} */
  Optional<@Valid BreachNotification> breachNotification();

  /** {@return information and audits; if absent, the text is silent} */
  Optional<@Valid AuditTerms> audit();

  /** {@return the processor's record of processing; if absent, the text is silent} */
  Optional<@Valid ProcessorRecord> records();

  /** {@return deletion and return at the end; if absent, the text is silent} */
  Optional<@Valid ExitTerms> exit();

  /** {@return liability, penalties and fines; if absent, the text is silent} */
  Optional<@Valid LiabilityTerms> liability();

  /** {@return governing law, forum and precedence; if absent, the text is silent} */
  Optional<@Valid LawTerms> law();

  /** {@return amendment, suspension and termination; if absent, the text is silent} */
  Optional<@Valid ChangeTerms> changes();

  /** {@return the text beside the terms; if absent, it is not kept} */
  Optional<@Valid AgreementText> text();

  /** {@return the parties that are controller or joint controller, as {@link #partiesAs} has it} */
  default List<Party> controllers() {
    return strongest(Party::strengthAsController);
  }

  /** {@return the first of the {@link #controllers}; if absent, no party has that role} */
  default Optional<Party> controller() {
    return controllers().stream().findFirst();
  }

  /**
   * {@return the first of the {@link #partiesAs parties} that are processor; if absent, no party
   * has that role}
   */
  default Optional<Party> processor() {
    return partiesAs(ProcessingRole.PROCESSOR).stream().findFirst();
  }

  /**
   * {@return the parties that have a role for all processing; when there is none, those that have
   * it for an activity; when there is none either, those that have it on a condition}
   *
   * @param role the role
   */
  default List<Party> partiesAs(ProcessingRole role) {
    return strongest(party -> party.strengthAs(role));
  }

  private List<Party> strongest(ToIntFunction<Party> strength) {
    int most = 0;
    for (Party party : parties()) {
      most = Math.max(most, strength.applyAsInt(party));
    }
    if (most == 0) {
      return List.of();
    }
    List<Party> strongest = new ArrayList<>();
    for (Party party : parties()) {
      if (strength.applyAsInt(party) == most) {
        strongest.add(party);
      }
    }
    return List.copyOf(strongest);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DataProcessingAgreement}. */
  final class Builder extends ImmutableDataProcessingAgreement.Builder {
    Builder() {}
  }
}
