package nl.artikel28.validation.rule;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.assistance.AssistanceTerms;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.change.ChangeTerms;
import nl.artikel28.agreement.confidentiality.ConfidentialityTerms;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.definition.Definitions;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.agreement.law.LawTerms;
import nl.artikel28.agreement.liability.LiabilityTerms;
import nl.artikel28.agreement.records.ProcessorRecord;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.transfer.TransferTerms;

/**
 * The terms of an agreement by subject. Where the text is silent on a subject, its terms are there
 * with everything in them absent, so that a rule asks one question and not two.
 */
public final class Terms {

  private static final MainAgreement NO_MAIN_AGREEMENT = MainAgreement.builder().build();
  private static final Execution NO_EXECUTION = Execution.builder().build();
  private static final Definitions NO_DEFINITIONS = Definitions.builder().build();
  private static final ProcessingScope NO_SCOPE = ProcessingScope.builder().build();
  private static final PersonalDataTerms NO_DATA = PersonalDataTerms.builder().build();
  private static final InstructionTerms NO_INSTRUCTIONS = InstructionTerms.builder().build();
  private static final ConfidentialityTerms NO_CONFIDENTIALITY =
      ConfidentialityTerms.builder().build();
  private static final SecurityTerms NO_SECURITY = SecurityTerms.builder().build();
  private static final SubProcessingTerms NO_SUB_PROCESSING = SubProcessingTerms.builder().build();
  private static final TransferTerms NO_TRANSFERS = TransferTerms.builder().build();
  private static final DataSubjectRightsTerms NO_DATA_SUBJECT_RIGHTS =
      DataSubjectRightsTerms.builder().build();
  private static final AssistanceTerms NO_ASSISTANCE = AssistanceTerms.builder().build();
  private static final BreachNotification NO_BREACH_NOTIFICATION =
      BreachNotification.builder().build();
  private static final AuditTerms NO_AUDIT = AuditTerms.builder().build();
  private static final ProcessorRecord NO_RECORDS = ProcessorRecord.builder().build();
  private static final ExitTerms NO_EXIT = ExitTerms.builder().build();
  private static final LiabilityTerms NO_LIABILITY = LiabilityTerms.builder().build();
  private static final LawTerms NO_LAW = LawTerms.builder().build();
  private static final ChangeTerms NO_CHANGES = ChangeTerms.builder().build();
  private static final AgreementText NO_TEXT = AgreementText.builder().build();

  private final DataProcessingAgreement agreement;

  Terms(DataProcessingAgreement agreement) {
    this.agreement = agreement;
  }

  /** {@return the main agreement} */
  public MainAgreement mainAgreement() {
    return agreement.mainAgreement().orElse(NO_MAIN_AGREEMENT);
  }

  /** {@return how it becomes binding} */
  public Execution execution() {
    return agreement.execution().orElse(NO_EXECUTION);
  }

  /** {@return the defined terms} */
  public Definitions definitions() {
    return agreement.definitions().orElse(NO_DEFINITIONS);
  }

  /** {@return the scope of the processing} */
  public ProcessingScope scope() {
    return agreement.scope().orElse(NO_SCOPE);
  }

  /** {@return the data and their subjects} */
  public PersonalDataTerms data() {
    return agreement.data().orElse(NO_DATA);
  }

  /** {@return the terms on instructions} */
  public InstructionTerms instructions() {
    return agreement.instructions().orElse(NO_INSTRUCTIONS);
  }

  /** {@return the terms on confidentiality} */
  public ConfidentialityTerms confidentiality() {
    return agreement.confidentiality().orElse(NO_CONFIDENTIALITY);
  }

  /** {@return the terms on security} */
  public SecurityTerms security() {
    return agreement.security().orElse(NO_SECURITY);
  }

  /** {@return the terms on sub-processors} */
  public SubProcessingTerms subProcessing() {
    return agreement.subProcessing().orElse(NO_SUB_PROCESSING);
  }

  /** {@return the terms on transfers} */
  public TransferTerms transfers() {
    return agreement.transfers().orElse(NO_TRANSFERS);
  }

  /** {@return the terms on the rights of data subjects} */
  public DataSubjectRightsTerms dataSubjectRights() {
    return agreement.dataSubjectRights().orElse(NO_DATA_SUBJECT_RIGHTS);
  }

  /** {@return the terms on assistance} */
  public AssistanceTerms assistance() {
    return agreement.assistance().orElse(NO_ASSISTANCE);
  }

  /** {@return the terms on breaches} */
  public BreachNotification breachNotification() {
    return agreement.breachNotification().orElse(NO_BREACH_NOTIFICATION);
  }

  /** {@return the terms on audits} */
  public AuditTerms audit() {
    return agreement.audit().orElse(NO_AUDIT);
  }

  /** {@return the terms on the processor's record} */
  public ProcessorRecord records() {
    return agreement.records().orElse(NO_RECORDS);
  }

  /** {@return the terms on the end} */
  public ExitTerms exit() {
    return agreement.exit().orElse(NO_EXIT);
  }

  /** {@return the terms on liability} */
  public LiabilityTerms liability() {
    return agreement.liability().orElse(NO_LIABILITY);
  }

  /** {@return the terms on law and forum} */
  public LawTerms law() {
    return agreement.law().orElse(NO_LAW);
  }

  /** {@return the terms on amendment and termination} */
  public ChangeTerms changes() {
    return agreement.changes().orElse(NO_CHANGES);
  }

  /** {@return the text beside the terms} */
  public AgreementText text() {
    return agreement.text().orElse(NO_TEXT);
  }
}
