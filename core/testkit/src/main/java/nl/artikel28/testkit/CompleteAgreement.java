package nl.artikel28.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.assistance.AssistanceTerms;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.audit.AuditTrigger;
import nl.artikel28.agreement.audit.AuditorCondition;
import nl.artikel28.agreement.audit.AuditorKind;
import nl.artikel28.agreement.audit.InformationDuty;
import nl.artikel28.agreement.audit.OnSiteInspection;
import nl.artikel28.agreement.audit.Remediation;
import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.agreement.breach.BreachDecision;
import nl.artikel28.agreement.breach.BreachDefinition;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.breach.OwnNotice;
import nl.artikel28.agreement.change.AmendmentMode;
import nl.artikel28.agreement.change.ChangeTerms;
import nl.artikel28.agreement.change.TerminationRight;
import nl.artikel28.agreement.confidentiality.ConfidentialityBasis;
import nl.artikel28.agreement.confidentiality.ConfidentialityTerms;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.contact.ContactPurpose;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.ClassificationScheme;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.data.SpecialCategories;
import nl.artikel28.agreement.data.SpecialCategoriesStatus;
import nl.artikel28.agreement.data.TextPart;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.agreement.definition.Definitions;
import nl.artikel28.agreement.duty.CostCondition;
import nl.artikel28.agreement.duty.CostRule;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.exit.CertificateRule;
import nl.artikel28.agreement.exit.ExitAct;
import nl.artikel28.agreement.exit.ExitChoice;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.agreement.form.AnnexSubject;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.LegalFrame;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.agreement.form.Signature;
import nl.artikel28.agreement.form.SignatureMethod;
import nl.artikel28.agreement.form.WrittenForm;
import nl.artikel28.agreement.instruction.AuthorityRequests;
import nl.artikel28.agreement.instruction.InstructionForm;
import nl.artikel28.agreement.instruction.InstructionProcedure;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.agreement.law.Forum;
import nl.artikel28.agreement.law.GoverningLaw;
import nl.artikel28.agreement.law.LawTerms;
import nl.artikel28.agreement.law.Precedence;
import nl.artikel28.agreement.liability.FineAllocation;
import nl.artikel28.agreement.liability.FineBearer;
import nl.artikel28.agreement.liability.LiabilityBasis;
import nl.artikel28.agreement.liability.LiabilityTerms;
import nl.artikel28.agreement.party.DataProtectionOfficer;
import nl.artikel28.agreement.party.OfficerStatus;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.records.ProcessorRecord;
import nl.artikel28.agreement.records.RecordContent;
import nl.artikel28.agreement.rights.DataSubjectRight;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.agreement.rights.OwnAnswers;
import nl.artikel28.agreement.scope.EndCondition;
import nl.artikel28.agreement.scope.LocationKind;
import nl.artikel28.agreement.scope.ProcessingDuration;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.agreement.scope.ProcessingOperation;
import nl.artikel28.agreement.scope.ProcessingPurpose;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.scope.RetentionRule;
import nl.artikel28.agreement.scope.RiskLevel;
import nl.artikel28.agreement.security.Article32Letter;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.AssuranceKind;
import nl.artikel28.agreement.security.Holder;
import nl.artikel28.agreement.security.MeasureChange;
import nl.artikel28.agreement.security.MeasureDomain;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.MeasureParameter;
import nl.artikel28.agreement.security.MeasureParameterKind;
import nl.artikel28.agreement.security.MeasureStatus;
import nl.artikel28.agreement.security.RiskFactor;
import nl.artikel28.agreement.security.SecurityGoal;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.agreement.subprocessing.ApprovalStatus;
import nl.artikel28.agreement.subprocessing.ChangeNotice;
import nl.artikel28.agreement.subprocessing.ObjectionConsequence;
import nl.artikel28.agreement.subprocessing.ObjectionGrounds;
import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.agreement.subprocessing.SilenceEffect;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.agreement.subprocessing.SubProcessorLiability;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.agreement.transfer.TransferBorder;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.attribute.AttributePath;

/**
 * An agreement between an invented municipality and an invented supplier in which nothing is
 * missing.
 */
final class CompleteAgreement {

  private static final Country NETHERLANDS = new Country("NL");
  private static final Duty FULL = Duty.builder().extent(Extent.FULL).build();

  private CompleteAgreement() {}

  static DataProcessingAgreement build() {
    return DataProcessingAgreement.builder()
        .reference("VWO-2026-014")
        .title("Verwerkersovereenkomst zaaksysteem")
        .version("1.0")
        .language(Locale.forLanguageTag("nl"))
        .status(AgreementStatus.EXECUTED)
        .effectiveOn(LocalDate.of(2026, 1, 1))
        .legalFrame(LegalFrame.GDPR)
        .addParties(controller(), processor())
        .mainAgreement(
            MainAgreement.builder()
                .name("Hoofdovereenkomst")
                .date(LocalDate.of(2025, 12, 1))
                .subject("Levering en beheer van een zaaksysteem")
                .addContractNumber("2025-0417")
                .build())
        .execution(execution())
        .addAnnexes(
            annex("1", "De verwerking", AnnexSubject.PROCESSING),
            annex("2", "Beveiliging", AnnexSubject.SECURITY),
            annex("3", "Subverwerkers", AnnexSubject.SUB_PROCESSORS))
        .definitions(
            Definitions.builder()
                .addTerms(
                    Definition.builder()
                        .term("Inbreuk")
                        .basis(DefinitionBasis.GDPR)
                        .reference("artikel 4, punt 12, AVG")
                        .build())
                .fallback(DefinitionBasis.GDPR)
                .build())
        .scope(scope())
        .data(data())
        .instructions(instructions())
        .confidentiality(
            ConfidentialityTerms.builder()
                .personsBound(FULL)
                .addBoundBy(ConfidentialityBasis.CONTRACT, ConfidentialityBasis.SIGNED_STATEMENT)
                .evidenceOnRequest(true)
                .needToKnow(true)
                .survives(true)
                .build())
        .security(security())
        .subProcessing(subProcessing())
        .transfers(
            TransferTerms.builder()
                .onlyOnInstruction(FULL)
                .legalException(LegalException.EU_OR_MEMBER_STATE_LAW)
                .noticeOfLegalRequirement(FULL)
                .border(TransferBorder.EUROPEAN_ECONOMIC_AREA)
                .internationalOrganisations(true)
                .chapterV(FULL)
                .onwardTransfers(FULL)
                .build())
        .dataSubjectRights(
            DataSubjectRightsTerms.builder()
                .assistance(FULL)
                .rights(EnumSet.allOf(DataSubjectRight.class))
                .response(
                    TimeLimit.builder()
                        .period(TimeSpan.days(10))
                        .start(StartingEvent.REQUEST)
                        .build())
                .forwarding(FULL)
                .ownAnswers(OwnAnswers.NEVER)
                .build())
        .assistance(
            AssistanceTerms.builder()
                .security(FULL)
                .breachToAuthority(FULL)
                .breachToDataSubjects(FULL)
                .impactAssessment(FULL)
                .priorConsultation(FULL)
                .build())
        .breachNotification(breachNotification())
        .audit(audit())
        .records(
            ProcessorRecord.builder()
                .kept(FULL)
                .content(EnumSet.allOf(RecordContent.class))
                .available(true)
                .build())
        .exit(exit())
        .liability(
            LiabilityTerms.builder()
                .basis(LiabilityBasis.ARTICLE_82)
                .fines(FineAllocation.builder().borneBy(FineBearer.EACH_ITS_OWN).build())
                .build())
        .law(
            LawTerms.builder()
                .addGoverning(GoverningLaw.builder().country(NETHERLANDS).build())
                .addForums(Forum.builder().court("Rechtbank Den Haag").country(NETHERLANDS).build())
                .precedence(Precedence.builder().agreementPrevails(true).build())
                .severability(true)
                .supervisoryAuthority("Autoriteit Persoonsgegevens")
                .build())
        .changes(
            ChangeTerms.builder()
                .amendment(AmendmentMode.WRITTEN_BY_BOTH)
                .suspension(FULL)
                .addTerminations(
                    TerminationRight.builder()
                        .holder(Side.CONTROLLER)
                        .ground("niet-nakoming die niet binnen een maand is hersteld")
                        .build())
                .build())
        .text(text())
        .build();
  }

  private static Party controller() {
    return Party.builder()
        .id("controller")
        .addRoles(PartyRole.builder().role(ProcessingRole.CONTROLLER).build())
        .name("Gemeente Voorbeeldstad")
        .address(address("Stadhuisplein 1", "1234 AB", "Voorbeeldstad"))
        .addRegistrations(kvk("01234567"))
        .addRepresentation(Representative.Person.builder().office("burgemeester").build())
        .addContactPoints(
            ContactPoint.builder()
                .addPurposes(ContactPurpose.GENERAL)
                .office("Team Contracten")
                .email("contracten@voorbeeldstad.example")
                .telephone("+31 70 000 00 01")
                .build())
        .dataProtectionOfficer(officer("fg@voorbeeldstad.example"))
        .addSectors(Sector.PUBLIC_AUTHORITY)
        .build();
  }

  private static Party processor() {
    return Party.builder()
        .id("processor")
        .addRoles(PartyRole.builder().role(ProcessingRole.PROCESSOR).build())
        .name("Voorbeeld Software B.V.")
        .address(address("Havenkade 2", "2345 BC", "Havendam"))
        .addRegistrations(kvk("12345678"))
        .addRepresentation(
            Representative.Company.builder()
                .name("Voorbeeld Holding B.V.")
                .office("bestuurder")
                .addRegistrations(kvk("23456789"))
                .build(),
            Representative.Person.builder().office("directeur").build())
        .addContactPoints(
            ContactPoint.builder()
                .office("Privacyteam")
                .email("privacy@voorbeeldsoftware.example")
                .build())
        .dataProtectionOfficer(officer("fg@voorbeeldsoftware.example"))
        .addSectors(Sector.BUSINESS)
        .build();
  }

  private static PostalAddress address(String line, String postalCode, String place) {
    return PostalAddress.builder()
        .addLine(line)
        .postalCode(postalCode)
        .place(place)
        .country(NETHERLANDS)
        .build();
  }

  private static Registration kvk(String number) {
    return Registration.builder().scheme(RegistrationScheme.KVK).number(number).build();
  }

  private static DataProtectionOfficer officer(String email) {
    return DataProtectionOfficer.builder()
        .status(OfficerStatus.DESIGNATED)
        .contact(ContactPoint.builder().email(email).build())
        .build();
  }

  private static Execution execution() {
    return Execution.builder()
        .form(WrittenForm.ELECTRONIC)
        .addSignatures(signature("controller", "burgemeester"), signature("processor", "directeur"))
        .build();
  }

  private static Signature signature(String party, String office) {
    return Signature.builder()
        .party(party)
        .office(office)
        .signedOn(LocalDate.of(2025, 12, 15))
        .place("Voorbeeldstad")
        .method(SignatureMethod.QUALIFIED_ELECTRONIC)
        .build();
  }

  private static Annex annex(String number, String title, AnnexSubject subject) {
    return Annex.builder()
        .number(number)
        .title(title)
        .subject(subject)
        .attached(true)
        .integral(true)
        .dated(LocalDate.of(2025, 12, 1))
        .build();
  }

  private static ProcessingScope scope() {
    return ProcessingScope.builder()
        .subjectMatter("Registratie en afhandeling van aanvragen van inwoners in een zaaksysteem")
        .nature("Opslaan, raadplegen en archiveren van dossiers")
        .addOperations(
            ProcessingOperation.STORAGE, ProcessingOperation.RETRIEVAL, ProcessingOperation.ERASURE)
        .addPurposes(
            ProcessingPurpose.builder()
                .label("Vergunningaanvragen van inwoners beoordelen en afhandelen")
                .build())
        .duration(
            ProcessingDuration.builder()
                .start(StartingEvent.SIGNATURE)
                .addEnds(EndCondition.DATA_DELETED)
                .build())
        .addLocations(
            ProcessingLocation.builder()
                .kind(LocationKind.DATA_CENTRE)
                .place("Amsterdam")
                .country(NETHERLANDS)
                .build())
        .addRetention(
            RetentionRule.builder().period(TimeSpan.years(5)).start(StartingEvent.LAST_USE).build())
        .addControllerRights("instrueren, controleren en bezwaar maken")
        .addControllerObligations("zorgen voor een grondslag en voor informatie aan betrokkenen")
        .riskLevel(RiskLevel.MEDIUM)
        .build();
  }

  private static PersonalDataTerms data() {
    return PersonalDataTerms.builder()
        .addCategories(
            PersonalDataCategory.builder()
                .label("Naam, adres en woonplaats")
                .classification("2")
                .addListedIn(TextPart.ANNEX)
                .build(),
            PersonalDataCategory.builder()
                .label("Inhoud van de aanvraag")
                .classification("2")
                .addListedIn(TextPart.ANNEX)
                .build())
        .addDataSubjects(
            DataSubjectCategory.builder()
                .label("Inwoners die een aanvraag doen")
                .naturalPersons(true)
                .addListedIn(TextPart.ANNEX)
                .build())
        .specialCategories(SpecialCategories.builder().status(SpecialCategoriesStatus.NONE).build())
        .classification(fourCategories())
        .build();
  }

  private static ClassificationScheme fourCategories() {
    return ClassificationScheme.builder()
        .name("Vier categorieën")
        .addLevels(
            level("1", RiskLevel.LOW),
            level("2", RiskLevel.MEDIUM),
            level("3", RiskLevel.HIGH, DataMark.NATIONAL_NUMBER, DataMark.SPECIAL),
            level("4", RiskLevel.VERY_HIGH, DataMark.CRIMINAL))
        .build();
  }

  private static ClassificationLevel level(String code, RiskLevel risk, DataMark... marks) {
    return ClassificationLevel.builder()
        .code(code)
        .riskLevel(risk)
        .addMarks(marks)
        .addMeasure("maatregelen van bijlage 2, niveau " + code)
        .build();
  }

  private static InstructionTerms instructions() {
    return InstructionTerms.builder()
        .onlyOnInstructions(true)
        .form(InstructionForm.WRITTEN)
        .legalException(LegalException.EU_OR_MEMBER_STATE_LAW)
        .noticeOfLegalRequirement(FULL)
        .noticeOfInfringingInstruction(FULL)
        .mayPauseInfringingInstruction(true)
        .furtherInstructions(
            InstructionProcedure.builder()
                .addForms(InstructionForm.WRITTEN)
                .channel("e-mail aan het privacyteam")
                .addAuthorisedOffice("Team Contracten")
                .recorded(true)
                .build())
        .ownPurposesExcluded(true)
        .personsUnderAuthority(FULL)
        .authorityRequests(
            AuthorityRequests.builder()
                .verifies(true)
                .informs(true)
                .letsControllerObject(true)
                .build())
        .build();
  }

  private static SecurityTerms security() {
    return SecurityTerms.builder()
        .article32(FULL)
        .riskFactors(EnumSet.allOf(RiskFactor.class))
        .addAllMeasures(measures())
        .addNorms(
            SecurityNorm.builder()
                .name("BIO2")
                .edition("1.2")
                .holder(Holder.PROCESSOR)
                .scope("de dienstverlening onder de hoofdovereenkomst")
                .build(),
            SecurityNorm.builder()
                .name("ISO/IEC 27001")
                .edition("2022")
                .holder(Holder.PROCESSOR)
                .scope("ontwikkeling en beheer van het zaaksysteem")
                .certified(true)
                .validUntil(LocalDate.of(2028, 6, 30))
                .build())
        .addAssurances(
            Assurance.builder()
                .kind(AssuranceKind.CERTIFICATE)
                .label("Certificaat ISO/IEC 27001")
                .holder(Holder.PROCESSOR)
                .edition("2022")
                .scope("ontwikkeling en beheer van het zaaksysteem")
                .validFrom(LocalDate.of(2025, 7, 1))
                .validUntil(LocalDate.of(2028, 6, 30))
                .statementOfApplicability(true)
                .build())
        .changes(MeasureChange.APPROVAL)
        .review(everyYear())
        .testing(everyYear())
        .incidentScope(EnumSet.allOf(SecurityGoal.class))
        .build();
  }

  private static Duty everyYear() {
    return FULL.toBuilder().limit(TimeLimit.of(TimeSpan.years(1))).build();
  }

  private static List<TechnicalOrOrganisationalMeasure> measures() {
    return List.of(
        measure("Versleuteld transport", MeasureDomain.CRYPTOGRAPHY, Article32Letter.A)
            .addAchieves(MeasureEffect.ENCRYPTION_IN_TRANSIT)
            .addParameters(
                MeasureParameter.builder()
                    .kind(MeasureParameterKind.TLS_VERSION)
                    .version("1.3")
                    .build())
            .build(),
        measure("Versleutelde opslag", MeasureDomain.CRYPTOGRAPHY, Article32Letter.A)
            .addAchieves(MeasureEffect.ENCRYPTION_AT_REST)
            .build(),
        measure("Pseudonimisering in rapportages", MeasureDomain.DATA_PROTECTION, Article32Letter.A)
            .addAchieves(MeasureEffect.PSEUDONYMISATION)
            .build(),
        measure("Toegang op rol", MeasureDomain.ACCESS_CONTROL, Article32Letter.B)
            .addAchieves(MeasureEffect.ACCESS_RESTRICTION, MeasureEffect.STRONG_AUTHENTICATION)
            .addParameters(
                MeasureParameter.builder()
                    .kind(MeasureParameterKind.PASSWORD_LENGTH)
                    .number(14)
                    .build())
            .build(),
        measure("Logging en bewaking", MeasureDomain.OPERATIONS, Article32Letter.B)
            .addAchieves(MeasureEffect.LOGGING, MeasureEffect.MONITORING)
            .build(),
        measure("Dubbele uitvoering", MeasureDomain.CONTINUITY, Article32Letter.B)
            .addAchieves(MeasureEffect.REDUNDANCY)
            .build(),
        measure("Dagelijkse back-up", MeasureDomain.CONTINUITY, Article32Letter.C)
            .addAchieves(MeasureEffect.BACKUP, MeasureEffect.RESTORE, MeasureEffect.RESTORE_TEST)
            .addParameters(
                MeasureParameter.builder()
                    .kind(MeasureParameterKind.BACKUP_INTERVAL)
                    .period(TimeSpan.days(1))
                    .build())
            .build(),
        measure("Jaarlijkse pentest", MeasureDomain.COMPLIANCE, Article32Letter.D)
            .addAchieves(MeasureEffect.PENETRATION_TEST, MeasureEffect.INDEPENDENT_REVIEW)
            .build());
  }

  private static TechnicalOrOrganisationalMeasure.Builder measure(
      String label, MeasureDomain domain, Article32Letter letter) {
    return TechnicalOrOrganisationalMeasure.builder()
        .label(label)
        .domain(domain)
        .addArticle32(letter)
        .status(MeasureStatus.IN_PLACE);
  }

  private static SubProcessingTerms subProcessing() {
    return SubProcessingTerms.builder()
        .authorisation(SubProcessorAuthorisation.GENERAL)
        .priorWritten(true)
        .changes(
            SubProcessorChanges.builder()
                .addNotices(ChangeNotice.ACTIVE)
                .channel("e-mail aan Team Contracten")
                .notice(
                    TimeLimit.builder()
                        .period(TimeSpan.days(30))
                        .start(StartingEvent.INTENDED_CHANGE)
                        .build())
                .objection(
                    ObjectionRight.builder()
                        .grounds(ObjectionGrounds.ANY)
                        .window(
                            TimeLimit.builder()
                                .period(TimeSpan.days(14))
                                .start(StartingEvent.NOTICE)
                                .build())
                        .silence(SilenceEffect.CONSENT)
                        .addConsequences(
                            ObjectionConsequence.NOT_ENGAGED, ObjectionConsequence.TERMINATION)
                        .build())
                .build())
        .addRegister(
            SubProcessor.builder()
                .name("Voorbeeld Datacentrum B.V.")
                .address(address("Serverlaan 3", "3456 CD", "Amsterdam"))
                .contact(ContactPoint.builder().email("privacy@datacentrum.example").build())
                .activity("Hosting van het zaaksysteem")
                .addData("alle gegevens")
                .location(
                    ProcessingLocation.builder()
                        .kind(LocationKind.DATA_CENTRE)
                        .place("Amsterdam")
                        .country(NETHERLANDS)
                        .build())
                .status(ApprovalStatus.APPROVED)
                .approvedOn(LocalDate.of(2025, 12, 1))
                .build())
        .registerDate(LocalDate.of(2025, 12, 1))
        .registerLink(URI.create("https://voorbeeldsoftware.example/subverwerkers"))
        .sameObligations(FULL)
        .guarantees(true)
        .liability(SubProcessorLiability.FULL)
        .copies(FULL)
        .chain(FULL)
        .stepIn(FULL)
        .build();
  }

  private static BreachNotification breachNotification() {
    return BreachNotification.builder()
        .deadline(
            TimeLimit.builder()
                .urgency(Urgency.WITHOUT_UNDUE_DELAY)
                .period(TimeSpan.hours(24))
                .start(StartingEvent.AWARENESS)
                .build())
        .suspectedBreaches(true)
        .definition(BreachDefinition.GDPR)
        .content(EnumSet.allOf(BreachContent.class))
        .phased(true)
        .log(FULL)
        .documentation(FULL)
        .decision(BreachDecision.CONTROLLER)
        .processorMayNotify(OwnNotice.NEVER)
        .channel(
            ContactPoint.builder()
                .addPurposes(ContactPurpose.PERSONAL_DATA_BREACH)
                .office("Meldpunt datalekken")
                .email("datalek@voorbeeldstad.example")
                .telephone("+31 70 000 00 02")
                .reachable("dag en nacht")
                .build())
        .build();
  }

  private static AuditTerms audit() {
    return AuditTerms.builder()
        .information(InformationDuty.FULL)
        .audits(FULL)
        .onSite(OnSiteInspection.ALLOWED)
        .addAuditors(AuditorKind.CONTROLLER, AuditorKind.MANDATED_AUDITOR)
        .addAuditorConditions(AuditorCondition.BOUND_TO_SECRECY)
        .interval(TimeSpan.months(12))
        .addForCause(AuditTrigger.SUSPICION, AuditTrigger.PERSONAL_DATA_BREACH)
        .notice(TimeLimit.builder().period(TimeSpan.days(14)).start(StartingEvent.AUDIT).build())
        .addCosts(
            CostRule.builder()
                .payer(Payer.CONTROLLER)
                .condition(CostCondition.NO_SHORTCOMING_FOUND)
                .build(),
            CostRule.builder()
                .payer(Payer.PROCESSOR)
                .condition(CostCondition.SHORTCOMING_FOUND)
                .build())
        .remediation(Remediation.WITHIN_A_TERM)
        .remediationLimit(
            TimeLimit.builder().period(TimeSpan.days(30)).start(StartingEvent.AUDIT_REPORT).build())
        .resultsToAuthority(true)
        .build();
  }

  private static ExitTerms exit() {
    return ExitTerms.builder()
        .addActs(ExitAct.RETURN, ExitAct.DELETE)
        .choice(ExitChoice.CONTROLLER)
        .addClocks(
            clock(ExitClockAct.RETURN, TimeSpan.days(14)),
            clock(ExitClockAct.DELETE, TimeSpan.days(30)),
            clock(ExitClockAct.DELETE_BACKUPS, TimeSpan.days(30)))
        .copies(FULL)
        .retentionException(LegalException.EU_OR_MEMBER_STATE_LAW)
        .certificate(CertificateRule.ALWAYS)
        .returnFormat("een open, machineleesbaar formaat")
        .returnOnRequest(FULL)
        .dutiesContinue(true)
        .selectionListPrevails(true)
        .build();
  }

  private static ExitClock clock(ExitClockAct act, TimeSpan period) {
    return ExitClock.builder()
        .act(act)
        .limit(
            TimeLimit.builder().period(period).start(StartingEvent.END_OF_MAIN_AGREEMENT).build())
        .build();
  }

  /**
   * One clause a subject, so that findings can name a place; read for every kind of defect, without
   * a remark.
   */
  private static AgreementText text() {
    AgreementText.Builder text =
        AgreementText.builder().readFor(EnumSet.allOf(DraftingDefect.class));
    List<String> subjects =
        List.of(
            "parties",
            "scope",
            "data",
            "instructions",
            "confidentiality",
            "security",
            "subProcessing",
            "transfers",
            "dataSubjectRights",
            "assistance",
            "breachNotification",
            "audit",
            "records",
            "exit",
            "liability",
            "law",
            "changes");
    for (int i = 0; i < subjects.size(); i++) {
      String number = Integer.toString(i + 1);
      text.addClauses(Clause.builder().number(number).build())
          .addTerms(
              WrittenTerm.builder()
                  .path(AttributePath.of(subjects.get(i)))
                  .addClause(number)
                  .build());
    }
    return text.build();
  }
}
