package nl.artikel28.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.AuditTerms;
import nl.artikel28.agreement.breach.BreachCarveOut;
import nl.artikel28.agreement.breach.BreachCarveOutKind;
import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.data.NationalNumber;
import nl.artikel28.agreement.data.NationalNumberKind;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.rights.DataSubjectRight;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.agreement.subprocessing.ObjectionConsequence;
import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.testkit.Agreements;

/** The agreements that are measured. */
final class Samples {

  private static final String PAPERS = "/nl/artikel28/quickstart/agreements/";

  private Samples() {}

  /** {@return a sample by its name: compliant, bad or the name of a real paper} */
  static DataProcessingAgreement named(String name) {
    return switch (name) {
      case "compliant" -> Agreements.complete();
      case "bad" -> bad();
      default -> paper(name);
    };
  }

  /** {@return one of the two real papers} */
  static DataProcessingAgreement paper(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(PAPERS + name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("there is no agreement " + name);
      }
      return AgreementJson.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the compliant agreement with something wrong for each check but one} */
  static DataProcessingAgreement bad() {
    DataProcessingAgreement good = Agreements.complete();
    Duty partial = Duty.builder().extent(Extent.PARTIAL).build();
    Duty none = Duty.builder().extent(Extent.NONE).build();
    return good.toBuilder()
        .parties(good.parties().stream().map(Samples::withShortNumber).toList())
        .scope(good.scope().orElseThrow().toBuilder().subjectMatter(Optional.empty()).build())
        .data(badData(good.data().orElseThrow()))
        .instructions(
            good.instructions().orElseThrow().toBuilder()
                .noticeOfInfringingInstruction(none)
                .build())
        .confidentiality(
            good.confidentiality().orElseThrow().toBuilder().personsBound(partial).build())
        .security(good.security().orElseThrow().toBuilder().article32(Optional.empty()).build())
        .subProcessing(badSubProcessing(good.subProcessing().orElseThrow(), partial))
        .dataSubjectRights(badRights(good.dataSubjectRights().orElseThrow(), none))
        .breachNotification(badNotification(good.breachNotification().orElseThrow()))
        .audit(badAudit(good.audit().orElseThrow()))
        .exit(badExit(good.exit().orElseThrow()))
        .build();
  }

  private static Party withShortNumber(Party party) {
    return party.toBuilder()
        .registrations(
            List.of(
                Registration.builder().scheme(RegistrationScheme.KVK).number("1234567").build()))
        .build();
  }

  private static PersonalDataTerms badData(PersonalDataTerms data) {
    return data.toBuilder()
        .addCategories(
            PersonalDataCategory.builder()
                .label("Burgerservicenummer")
                .nationalNumber(NationalNumber.builder().kind(NationalNumberKind.BSN).build())
                .build())
        .build();
  }

  private static SubProcessingTerms badSubProcessing(SubProcessingTerms terms, Duty partial) {
    return terms.toBuilder()
        .authorisation(SubProcessorAuthorisation.MIXED)
        .changes(
            terms.changes().orElseThrow().toBuilder()
                .objection(
                    ObjectionRight.builder()
                        .addConsequences(ObjectionConsequence.PROCESSOR_PROCEEDS)
                        .build())
                .build())
        .sameObligations(partial)
        .build();
  }

  private static DataSubjectRightsTerms badRights(DataSubjectRightsTerms terms, Duty none) {
    return terms.toBuilder()
        .assistance(none)
        .rights(EnumSet.of(DataSubjectRight.ACCESS, DataSubjectRight.ERASURE))
        .build();
  }

  private static BreachNotification badNotification(BreachNotification breach) {
    return breach.toBuilder()
        .deadline(breach.deadline().orElseThrow().toBuilder().period(TimeSpan.hours(72)).build())
        .addCarveOuts(
            BreachCarveOut.builder().kind(BreachCarveOutKind.RISK_EXCLUDED).build(),
            BreachCarveOut.builder().kind(BreachCarveOutKind.ENCRYPTED_DATA).build())
        .content(EnumSet.of(BreachContent.NATURE, BreachContent.CAUSE))
        .build();
  }

  private static AuditTerms badAudit(AuditTerms audit) {
    return audit.toBuilder().interval(TimeSpan.years(3)).build();
  }

  private static ExitTerms badExit(ExitTerms exit) {
    return exit.toBuilder()
        .clocks(
            List.of(
                clock(ExitClockAct.DELETE, TimeSpan.months(6)),
                clock(ExitClockAct.DELETE_BACKUPS, TimeSpan.months(9))))
        .build();
  }

  private static ExitClock clock(ExitClockAct act, TimeSpan period) {
    return ExitClock.builder().act(act).limit(TimeLimit.of(period)).build();
  }
}
