package nl.artikel28.benchmarks;

import static nl.artikel28.benchmarks.Check.AUD_04;
import static nl.artikel28.benchmarks.Check.BRN_03;
import static nl.artikel28.benchmarks.Check.BRN_04;
import static nl.artikel28.benchmarks.Check.BRN_05;
import static nl.artikel28.benchmarks.Check.BRN_06;
import static nl.artikel28.benchmarks.Check.CAT_01;
import static nl.artikel28.benchmarks.Check.CAT_05;
import static nl.artikel28.benchmarks.Check.CNF_01;
import static nl.artikel28.benchmarks.Check.DSR_01;
import static nl.artikel28.benchmarks.Check.DSR_02;
import static nl.artikel28.benchmarks.Check.EXT_05;
import static nl.artikel28.benchmarks.Check.INS_04;
import static nl.artikel28.benchmarks.Check.PTY_06;
import static nl.artikel28.benchmarks.Check.SCP_01;
import static nl.artikel28.benchmarks.Check.SEC_01;
import static nl.artikel28.benchmarks.Check.SUB_02;
import static nl.artikel28.benchmarks.Check.SUB_06;
import static nl.artikel28.benchmarks.Check.SUB_08;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachCarveOutKind;
import nl.artikel28.agreement.breach.BreachContent;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.breach.BreachStep;
import nl.artikel28.agreement.breach.BreachStepKind;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.agreement.rights.DataSubjectRight;
import nl.artikel28.agreement.subprocessing.ObjectionConsequence;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.policy.Policy;

/**
 * The checks as someone writes them who needs these eighteen, once, in English, and nothing else:
 * plain ifs over the same values. This is the yardstick.
 */
final class HandWritten implements Contender {

  static final HandWritten STANDARD = new HandWritten(Policy.standard());

  private static final Set<DataSubjectRight> ALL_RIGHTS = EnumSet.allOf(DataSubjectRight.class);

  private static final List<BreachContent> CONTENT =
      List.of(
          BreachContent.NATURE,
          BreachContent.CATEGORIES_OF_DATA_SUBJECTS,
          BreachContent.NUMBER_OF_DATA_SUBJECTS,
          BreachContent.CATEGORIES_OF_RECORDS,
          BreachContent.NUMBER_OF_RECORDS);

  private final WorkingCalendar calendar = WorkingCalendar.DUTCH;
  private final int kvkDigits;
  private final TimeSpan preferredNotice;
  private final TimeSpan acceptableNotice;
  private final TimeSpan auditInterval;
  private final TimeSpan exitPeriod;

  HandWritten(Policy policy) {
    kvkDigits = policy.kvkDigits().orElseThrow().value();
    preferredNotice = policy.breachNotice().orElseThrow().preferred().limit();
    acceptableNotice = policy.breachNotice().orElseThrow().acceptable().orElseThrow().limit();
    auditInterval = policy.auditInterval().orElseThrow().preferred().limit();
    exitPeriod = policy.exitPeriod().orElseThrow().preferred().limit();
  }

  List<Problem> check(DataProcessingAgreement agreement) {
    Problems problems = new Problems();
    tradeRegisterNumbers(agreement, problems);
    subjectMatter(agreement, problems);
    dataCategories(agreement, problems);
    nationalNumbers(agreement, problems);
    infringingInstruction(agreement, problems);
    personsBound(agreement, problems);
    article32(agreement, problems);
    authorisation(agreement, problems);
    objection(agreement, problems);
    sameObligations(agreement, problems);
    assistance(agreement, problems);
    rights(agreement, problems);
    breachInPreferredTime(agreement, problems);
    breachInAcceptableTime(agreement, problems);
    everyBreach(agreement, problems);
    contentOfNotice(agreement, problems);
    auditInterval(agreement, problems);
    deletionTime(agreement, problems);
    return problems.found();
  }

  @Override
  public List<String> violated(DataProcessingAgreement agreement) {
    return check(agreement).stream().map(Problem::rule).toList();
  }

  void tradeRegisterNumbers(DataProcessingAgreement agreement, Problems problems) {
    List<Party> parties = agreement.parties();
    for (int i = 0; i < parties.size(); i++) {
      numbersOf(parties.get(i).registrations(), i, -1, problems);
      List<Representative> chain = parties.get(i).representation();
      for (int link = 0; link < chain.size(); link++) {
        if (chain.get(link) instanceof Representative.Company company) {
          numbersOf(company.registrations(), i, link, problems);
        }
      }
    }
  }

  private void numbersOf(List<Registration> numbers, int party, int link, Problems problems) {
    for (int i = 0; i < numbers.size(); i++) {
      Registration number = numbers.get(i);
      if (number.scheme() == RegistrationScheme.KVK && !hasAllDigits(number.number())) {
        String chain = link < 0 ? "" : ".representation[" + link + "]";
        problems.add(
            PTY_06,
            "parties[" + party + "]" + chain + ".registrations[" + i + "].number",
            "KVK number " + number.number() + " does not have " + kvkDigits + " digits.");
      }
    }
  }

  private boolean hasAllDigits(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.length() == kvkDigits;
  }

  void subjectMatter(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.scope().isEmpty() || agreement.scope().get().subjectMatter().isEmpty()) {
      problems.add(SCP_01, "scope.subjectMatter", "The subject matter is not stated.");
    }
  }

  void dataCategories(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.data().isPresent()) {
      for (PersonalDataCategory category : agreement.data().get().categories()) {
        if (!category.offered()) {
          return;
        }
      }
    }
    problems.add(CAT_01, "data.categories", "No type of personal data is named.");
  }

  void nationalNumbers(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.data().isEmpty()) {
      return;
    }
    List<PersonalDataCategory> categories = agreement.data().get().categories();
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory category = categories.get(i);
      if (!category.offered()
          && category.nationalNumber().isPresent()
          && category.nationalNumber().get().statutoryBasis().isEmpty()) {
        problems.add(
            CAT_05,
            "data.categories[" + i + "].nationalNumber",
            "No statute allows the national number in: " + category.label() + ".");
      }
    }
  }

  void infringingInstruction(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.instructions().isEmpty()
        || !isFull(agreement.instructions().get().noticeOfInfringingInstruction())) {
      problems.add(
          INS_04,
          "instructions.noticeOfInfringingInstruction",
          "The processor need not say that an instruction infringes the law.");
    }
  }

  void personsBound(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.confidentiality().isEmpty()
        || !isFull(agreement.confidentiality().get().personsBound())) {
      problems.add(
          CNF_01, "confidentiality.personsBound", "Not all persons are bound to confidentiality.");
    }
  }

  void article32(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.security().isEmpty() || !isFull(agreement.security().get().article32())) {
      problems.add(
          SEC_01, "security.article32", "The processor need not take all measures of Article 32.");
    }
  }

  void authorisation(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.subProcessing().isEmpty()
        || agreement.subProcessing().get().authorisation().isEmpty()) {
      return;
    }
    SubProcessingTerms terms = agreement.subProcessing().get();
    SubProcessorAuthorisation authorisation = terms.authorisation().get();
    if (authorisation == SubProcessorAuthorisation.MIXED) {
      problems.add(
          SUB_02, "subProcessing.authorisation", "The authorisation is specific and general.");
    } else if (authorisation == SubProcessorAuthorisation.NONE && isAnyEngaged(terms.register())) {
      problems.add(
          SUB_02, "subProcessing.authorisation", "There are sub-processors and they are refused.");
    }
  }

  private static boolean isAnyEngaged(List<SubProcessor> register) {
    for (SubProcessor entry : register) {
      if (entry.isEngaged()) {
        return true;
      }
    }
    return false;
  }

  void objection(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.subProcessing().isEmpty()) {
      return;
    }
    Optional<SubProcessorChanges> changes = agreement.subProcessing().get().changes();
    if (changes.isEmpty() || changes.get().objection().isEmpty()) {
      return;
    }
    Set<ObjectionConsequence> consequences = changes.get().objection().get().consequences();
    boolean wayOut =
        consequences.contains(ObjectionConsequence.TERMINATION)
            || consequences.contains(ObjectionConsequence.PARTIAL_TERMINATION);
    boolean keptOut =
        consequences.contains(ObjectionConsequence.NOT_ENGAGED)
            || consequences.contains(ObjectionConsequence.ALTERNATIVE_OFFERED);
    boolean proceeds = consequences.contains(ObjectionConsequence.PROCESSOR_PROCEEDS);
    if (!wayOut && (proceeds || !keptOut)) {
      problems.add(
          SUB_06,
          "subProcessing.changes.objection.consequences",
          "An objection does not keep the sub-processor out: " + consequences + ".");
    }
  }

  void sameObligations(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.subProcessing().isPresent()) {
      SubProcessingTerms terms = agreement.subProcessing().get();
      boolean refused =
          terms.authorisation().isPresent()
              && terms.authorisation().get() == SubProcessorAuthorisation.NONE;
      if (refused || isFull(terms.sameObligations())) {
        return;
      }
    }
    problems.add(
        SUB_08,
        "subProcessing.sameObligations",
        "Sub-processors do not bear the same obligations in full.");
  }

  void assistance(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.dataSubjectRights().isEmpty()
        || !isFull(agreement.dataSubjectRights().get().assistance())) {
      problems.add(
          DSR_01,
          "dataSubjectRights.assistance",
          "The processor need not help with all requests of data subjects.");
    }
  }

  void rights(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.dataSubjectRights().isEmpty()) {
      return;
    }
    Set<DataSubjectRight> rights = agreement.dataSubjectRights().get().rights();
    if (!rights.isEmpty() && !rights.containsAll(ALL_RIGHTS)) {
      Set<DataSubjectRight> left = EnumSet.copyOf(ALL_RIGHTS);
      left.removeAll(rights);
      problems.add(DSR_02, "dataSubjectRights.rights", "Rights left out: " + left + ".");
    }
  }

  void breachInPreferredTime(DataProcessingAgreement agreement, Problems problems) {
    breachIn(preferredNotice, BRN_03, agreement, problems);
  }

  void breachInAcceptableTime(DataProcessingAgreement agreement, Problems problems) {
    breachIn(acceptableNotice, BRN_04, agreement, problems);
  }

  private void breachIn(
      TimeSpan most, Check check, DataProcessingAgreement agreement, Problems problems) {
    if (agreement.breachNotification().isEmpty()) {
      return;
    }
    BreachNotification breach = agreement.breachNotification().get();
    if (breach.deadline().isPresent() && breach.deadline().get().hasNumber()) {
      notLater(
          most, breach.deadline().get(), check, "breachNotification.deadline.period", problems);
      return;
    }
    List<BreachStep> steps = breach.steps();
    for (int i = 0; i < steps.size(); i++) {
      BreachStep step = steps.get(i);
      boolean notice =
          step.kind() == BreachStepKind.PRELIMINARY_NOTICE
              || step.kind() == BreachStepKind.FULL_NOTICE;
      if (notice
          && step.recipient().isEmpty()
          && step.limit().isPresent()
          && step.limit().get().hasNumber()) {
        if (isLater(step.limit().get(), most)) {
          String path = "breachNotification.steps[" + i + "].limit.period";
          notLater(most, step.limit().get(), check, path, problems);
        }
        return;
      }
    }
  }

  private void notLater(
      TimeSpan most, TimeLimit limit, Check check, String path, Problems problems) {
    if (isLater(limit, most)) {
      problems.add(
          check, path, "Notice within " + laterEnd(limit) + ", and the most is " + most + ".");
    }
  }

  void everyBreach(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.breachNotification().isEmpty()) {
      return;
    }
    var carveOuts = agreement.breachNotification().get().carveOuts();
    for (int i = 0; i < carveOuts.size(); i++) {
      if (carveOuts.get(i).kind() != BreachCarveOutKind.NO_BREACH) {
        problems.add(
            BRN_05,
            "breachNotification.carveOuts[" + i + "]",
            "Not every breach is notified: " + carveOuts.get(i).kind() + ".");
      }
    }
    if (!agreement.breachNotification().get().suspectedBreaches().orElse(true)) {
      problems.add(
          BRN_05, "breachNotification.suspectedBreaches", "Suspected breaches are not notified.");
    }
  }

  void contentOfNotice(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.breachNotification().isPresent()) {
      Set<BreachContent> content = agreement.breachNotification().get().content();
      if (content.containsAll(CONTENT)) {
        return;
      }
      if (!content.isEmpty()) {
        List<BreachContent> left = new ArrayList<>(CONTENT);
        left.removeAll(content);
        problems.add(BRN_06, "breachNotification.content", "Left out of a notice: " + left + ".");
        return;
      }
    }
    problems.add(BRN_06, "breachNotification.content", "Nothing says what a notice tells.");
  }

  void auditInterval(DataProcessingAgreement agreement, Problems problems) {
    if (agreement.audit().isPresent() && agreement.audit().get().interval().isPresent()) {
      TimeSpan interval = agreement.audit().get().interval().get();
      if (calendar.longest(interval) > calendar.longest(auditInterval)) {
        problems.add(
            AUD_04,
            "audit.interval",
            "An audit every " + interval + ", and it should be every " + auditInterval + ".");
      }
    }
  }

  void deletionTime(DataProcessingAgreement agreement, Problems problems) {
    List<ExitClock> clocks =
        agreement.exit().isPresent() ? agreement.exit().get().clocks() : List.of();
    boolean deletion = false;
    boolean giveBack = false;
    for (ExitClock clock : clocks) {
      deletion |= isDeletion(clock.act()) && !clock.requiredByLaw();
      giveBack |= clock.act() == ExitClockAct.RETURN && !clock.requiredByLaw();
    }
    if (!deletion && !giveBack) {
      problems.add(EXT_05, "exit.clocks", "Nothing says when data are deleted.");
      return;
    }
    for (int i = 0; i < clocks.size(); i++) {
      ExitClock clock = clocks.get(i);
      boolean counts = deletion ? isDeletion(clock.act()) : clock.act() == ExitClockAct.RETURN;
      if (!counts || clock.requiredByLaw()) {
        continue;
      }
      if (clock.limit().isEmpty() || !clock.limit().get().hasNumber()) {
        problems.add(EXT_05, "exit.clocks[" + i + "].limit", clock.act() + " has no number.");
      } else if (isLater(clock.limit().get(), exitPeriod)) {
        problems.add(
            EXT_05,
            "exit.clocks[" + i + "].limit.period",
            clock.act()
                + " within "
                + laterEnd(clock.limit().get())
                + ", and the most is "
                + exitPeriod
                + ".");
      }
    }
  }

  private static boolean isDeletion(ExitClockAct act) {
    return act == ExitClockAct.DELETE
        || act == ExitClockAct.DELETE_BACKUPS
        || act == ExitClockAct.ANONYMISE;
  }

  private static boolean isFull(Optional<Duty> duty) {
    return duty.isPresent() && duty.get().extent() == Extent.FULL;
  }

  private boolean isLater(TimeLimit limit, TimeSpan most) {
    return calendar.longest(laterEnd(limit)) > calendar.longest(most);
  }

  private TimeSpan laterEnd(TimeLimit limit) {
    TimeSpan end = limit.period().orElseThrow();
    if (limit.periodFrom().isPresent()
        && calendar.longest(limit.periodFrom().get()) > calendar.longest(end)) {
      return limit.periodFrom().get();
    }
    return end;
  }
}
