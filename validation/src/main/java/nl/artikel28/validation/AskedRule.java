package nl.artikel28.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Fingerprint;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.SeverityChange;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Layer;
import nl.artikel28.report.ListedRule;
import nl.artikel28.report.Message;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.Nearest;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** A rule with what the policy makes of it: asked or not, and how heavy its findings weigh. */
final class AskedRule {

  private static final LocalisedText NOT_ASKED =
      new LocalisedText("Dit beleid vraagt hier niets.", "This policy asks nothing here.");

  private static final Composite AGREEMENT = Composite.of(DataProcessingAgreement.class);

  private final Rule rule;
  private final boolean inForce;

  /** What the policy changes, the last change first. */
  private final List<SeverityChange> changes;

  private final RuleOutcome notAsked;

  private AskedRule(Rule rule, boolean inForce, List<SeverityChange> changes) {
    this.rule = rule;
    this.inForce = inForce;
    this.changes = changes;
    this.notAsked =
        RuleOutcome.builder()
            .rule(rule.id())
            .outcome(Outcome.NOT_APPLICABLE)
            .title(rule.description().title())
            .reason(Message.of(NOT_ASKED))
            .build();
  }

  /**
   * The rules of a book as a policy asks them; refuses a policy that names unknown rules or lowers
   * the law.
   */
  static List<AskedRule> under(Policy policy, RuleBook ruleBook) {
    Map<RuleId, List<SeverityChange>> changes = new LinkedHashMap<>();
    for (SeverityChange change : policy.severities()) {
      changes.computeIfAbsent(change.rule(), rule -> new ArrayList<>()).add(0, change);
    }
    boolean houseRules = policy.houseRules().orElse(false);
    List<AskedRule> asked = new ArrayList<>();
    for (Rule rule : ruleBook.rules()) {
      List<SeverityChange> own = Objects.requireNonNullElse(changes.remove(rule.id()), List.of());
      own.forEach(each -> requireNotLowered(rule, each, policy));
      boolean house = rule.description().layer() == Layer.HOUSE;
      asked.add(new AskedRule(rule, houseRules || !house, List.copyOf(own)));
    }
    if (!changes.isEmpty()) {
      RuleId unknown = changes.keySet().iterator().next();
      throw new IllegalArgumentException(
          "the policy '%s' changes the severity of %s, which is no rule here%s"
              .formatted(
                  policy.name(),
                  unknown,
                  Nearest.hint(
                      unknown.value(),
                      ruleBook.rules().stream().map(rule -> rule.id().value()).toList())));
    }
    return List.copyOf(asked);
  }

  private static void requireNotLowered(Rule rule, SeverityChange change, Policy policy) {
    boolean lowered =
        change.severity().isEmpty()
            || change.severity().get().compareTo(rule.description().severity()) > 0;
    if (rule.description().layer() == Layer.STATUTE && lowered) {
      throw new IllegalArgumentException(
          "the policy '%s' switches off or lowers %s, which rests on the law; waive a finding instead"
              .formatted(policy.name(), rule.id()));
    }
  }

  /** The rule as it is asked of every deal; changes for some deals are left out. */
  ListedRule listed() {
    Optional<SeverityChange> change =
        changes.stream().filter(each -> each.when().isEmpty()).findFirst();
    boolean off = change.isPresent() && change.get().severity().isEmpty();
    return ListedRule.builder()
        .description(rule.description())
        .asked(inForce && !off)
        .severity(change.flatMap(SeverityChange::severity).orElse(rule.description().severity()))
        .build();
  }

  private @Nullable SeverityChange changeFor(DataProcessingAgreement agreement) {
    for (SeverityChange change : changes) {
      if (change.when().isEmpty() || change.when().get().holdsFor(agreement)) {
        return change;
      }
    }
    return null;
  }

  /** Asks the rule and adds what it says; its findings weigh as the policy and the mode have it. */
  void judge(
      RuleContext context,
      boolean completenessIsInformation,
      List<RuleOutcome> outcomes,
      List<Finding> findings) {
    SeverityChange change = changeFor(context.agreement());
    if (!inForce || (change != null && change.severity().isEmpty())) {
      outcomes.add(notAsked);
      return;
    }
    Optional<Severity> severity = change == null ? Optional.empty() : change.severity();
    Verdict verdict = verdict(context);
    outcomes.add(verdict.outcome());
    for (Finding finding : verdict.findings()) {
      boolean capped = completenessIsInformation && finding.kind() == RuleKind.COMPLETENESS;
      Severity weight = capped ? Severity.INFO : severity.orElse(finding.severity());
      findings.add(
          finding.toBuilder()
              .severity(weight)
              .fingerprint(Fingerprint.at(finding.path(), AGREEMENT, context.agreement()))
              .build());
    }
  }

  private Verdict verdict(RuleContext context) {
    try {
      Verdict verdict = Objects.requireNonNull(rule.judge(context), "the rule gave no verdict");
      if (!verdict.outcome().rule().equals(rule.id())) {
        throw new IllegalStateException("the rule gave the verdict of " + verdict.outcome().rule());
      }
      return verdict;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new RuleFailedException(rule.id(), e);
    }
  }
}
