package nl.artikel28.validation.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.policy.DealCondition;
import nl.artikel28.policy.LadderCase;
import nl.artikel28.policy.LadderStep;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.SeverityChange;
import nl.artikel28.policy.TimeLadder;

/** Refuses policies by which nobody can judge, and those that want less than the law. */
public final class PolicyFlaws {

  private static final DealCondition EVERY_DEAL = DealCondition.builder().build();

  private final Policy policy;
  private final WorkingCalendar calendar;

  private PolicyFlaws(Policy policy) {
    this.policy = policy;
    this.calendar = policy.calendar().orElse(WorkingCalendar.DUTCH);
  }

  /**
   * Refuses a policy that cannot be used.
   *
   * @param policy the policy, with all that it extends merged into it
   * @throws IllegalArgumentException when a value has not the shape it should have, an acceptable
   *     time is better than the preferred one, a condition names nothing, or a parameter of the law
   *     is loosened
   */
  public static void refuse(Policy policy) {
    for (Flaw flaw : Structure.instance().flawsOf(policy)) {
      throw refusal(policy, flaw.path() + ": " + WellFormed.sentence(flaw).in(Locale.ENGLISH));
    }
    PolicyFlaws flaws = new PolicyFlaws(policy);
    flaws.checkAtMost("breachNotice", policy.breachNotice());
    flaws.checkAtMost("bareBreachNotice", policy.bareBreachNotice());
    flaws.checkAtMost("auditInterval", policy.auditInterval());
    flaws.checkAtMost("auditNotice", policy.auditNotice());
    flaws.checkAtMost("exitPeriod", policy.exitPeriod());
    flaws.checkAtMost("rightsResponse", policy.rightsResponse());
    flaws.checkAtMost("backupInterval", policy.backupInterval());
    flaws.checkAtLeast("subProcessorNotice", policy.subProcessorNotice());
    flaws.checkAtLeast("objectionWindow", policy.objectionWindow());
    flaws.checkSeverities();
    flaws.checkLaw();
    flaws.checkHouseRules();
    if (policy.validFrom().isPresent()
        && policy.validUntil().filter(policy.validFrom().get()::isAfter).isPresent()) {
      throw refusal(policy, "validUntil: it ends before it begins");
    }
  }

  private void checkAtMost(String name, Optional<TimeLadder> ladder) {
    check(
        name,
        ladder,
        (preferred, accepted) -> calendar.longest(accepted) >= calendar.longest(preferred),
        "shorter");
  }

  private void checkAtLeast(String name, Optional<TimeLadder> ladder) {
    check(
        name,
        ladder,
        (preferred, accepted) -> calendar.shortest(accepted) <= calendar.shortest(preferred),
        "longer");
  }

  /** Checks the steps for all deals and those for some. */
  private void check(
      String name,
      Optional<TimeLadder> ladder,
      BiPredicate<TimeSpan, TimeSpan> inOrder,
      String otherwise) {
    if (ladder.isEmpty()) {
      return;
    }
    String cause = ": what is acceptable is " + otherwise + " than what is preferred";
    if (!isInOrder(ladder.get().preferred(), ladder.get().acceptable(), inOrder)) {
      throw refusal(policy, name + cause);
    }
    List<LadderCase> cases = ladder.get().cases();
    for (int i = 0; i < cases.size(); i++) {
      String path = caseOf(name, i);
      checkCondition(path, cases.get(i).when());
      if (!isInOrder(cases.get(i).preferred(), cases.get(i).acceptable(), inOrder)) {
        throw refusal(policy, path + cause);
      }
    }
  }

  private static String caseOf(String ladder, int index) {
    return ladder + ".cases[" + index + "]";
  }

  private static boolean isInOrder(
      LadderStep preferred,
      Optional<LadderStep> acceptable,
      BiPredicate<TimeSpan, TimeSpan> inOrder) {
    return acceptable.isEmpty() || inOrder.test(preferred.limit(), acceptable.get().limit());
  }

  /** A condition that names nothing is more likely forgotten than meant. */
  private void checkCondition(String path, DealCondition when) {
    if (when.equals(EVERY_DEAL)) {
      throw refusal(
          policy, path + ".when: it names no sector, mark or level, so every deal would meet it");
    }
  }

  private void checkSeverities() {
    List<SeverityChange> changes = policy.severities();
    for (int i = 0; i < changes.size(); i++) {
      Optional<DealCondition> when = changes.get(i).when();
      if (when.isPresent()) {
        checkCondition("severities[" + i + "]", when.get());
      }
    }
  }

  /** The law's own parameters may be made stricter and not looser. */
  private void checkLaw() {
    Policy law = Policy.statute();
    Set<StartingEvent> lawful = law.breachStarts().orElseThrow().values();
    Set<StartingEvent> wanted = new HashSet<>(policy.breachStarts().orElseThrow().values());
    if (!lawful.containsAll(wanted)) {
      wanted.removeAll(lawful);
      throw refusal(policy, "breachStarts: the law does not let the time start with " + wanted);
    }
    checkNoLonger(law.bareBreachNotice().orElseThrow(), policy.bareBreachNotice().orElseThrow());
    Set<Sector> bound = new HashSet<>(law.officerSectors().orElseThrow().values());
    bound.removeAll(policy.officerSectors().orElseThrow().values());
    if (!bound.isEmpty()) {
      throw refusal(policy, "officerSectors: the law asks for an officer in " + bound);
    }
  }

  private void checkNoLonger(TimeLadder law, TimeLadder wanted) {
    checkNoLonger("bareBreachNotice", law.preferred(), wanted.preferred());
    for (int i = 0; i < wanted.cases().size(); i++) {
      checkNoLonger(
          caseOf("bareBreachNotice", i), law.preferred(), wanted.cases().get(i).preferred());
    }
  }

  private void checkNoLonger(String path, LadderStep law, LadderStep wanted) {
    if (calendar.longest(wanted.limit()) > calendar.longest(law.limit())) {
      throw refusal(policy, path + ": the law gives no more than " + law.limit());
    }
  }

  /** Wishes that nothing reads would look as if they were met. */
  private void checkHouseRules() {
    boolean wished =
        policy.breachNotice().isPresent()
            || policy.auditInterval().isPresent()
            || policy.auditNotice().isPresent()
            || policy.exitPeriod().isPresent()
            || policy.rightsResponse().isPresent()
            || policy.subProcessorNotice().isPresent()
            || policy.objectionWindow().isPresent();
    if (wished && !policy.houseRules().orElse(false)) {
      throw refusal(
          policy, "houseRules: its numbers are read by house rules, which it does not ask");
    }
  }

  private static IllegalArgumentException refusal(Policy policy, String cause) {
    return new IllegalArgumentException(
        "the policy '%s' cannot be used; %s".formatted(policy.name(), cause));
  }
}
