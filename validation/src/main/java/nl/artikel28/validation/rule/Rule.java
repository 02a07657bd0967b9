package nl.artikel28.validation.rule;

import java.util.List;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.text.LocalisedText;

/**
 * One requirement that an agreement meets or not.
 *
 * <p>An implementation
 *
 * <ul>
 *   <li>holds no state that changes, and may be asked by several threads at once;
 *   <li>looks at nothing but the {@link RuleContext}: no clock, no locale, no file, no network;
 *   <li>asks nothing of an agreement that it does not concern, and then says {@link
 *       #notApplicable};
 *   <li>never says {@link #satisfied} where the data do not tell; that is {@link #undetermined};
 *   <li>gives one finding for one cause.
 * </ul>
 *
 * <p>An exception from a rule is a fault of the rule: the review fails with the rule's id.
 */
public abstract class Rule {

  private final RuleDescription description;
  private final Verdict satisfied;

  /**
   * Makes a rule.
   *
   * @param description what the rule is; every finding bears its id, title, kind and legal basis
   */
  protected Rule(RuleDescription description) {
    this.description = description;
    this.satisfied = new Verdict(outcome(Outcome.SATISFIED).build(), List.of());
  }

  /** {@return the id} */
  public final RuleId id() {
    return description.rule();
  }

  /** {@return what the rule is} */
  public final RuleDescription description() {
    return description;
  }

  /**
   * {@return what the rule says of an agreement}
   *
   * @param context the agreement, the policy and the date
   */
  public abstract Verdict judge(RuleContext context);

  /** {@return the verdict that the rule is met} */
  protected final Verdict satisfied() {
    return satisfied;
  }

  /**
   * {@return the verdict that the rule asks nothing of this agreement}
   *
   * @param reason why
   */
  protected final Verdict notApplicable(LocalisedText reason) {
    return new Verdict(
        outcome(Outcome.NOT_APPLICABLE).reason(Message.of(reason)).build(), List.of());
  }

  /**
   * {@return the verdict that a person has to look}
   *
   * @param reason what is missing and where to look
   * @param path the attribute to look at
   * @param context the agreement, for the clauses where the attribute is written
   */
  protected final Verdict undetermined(Message reason, AttributePath path, RuleContext context) {
    return new Verdict(
        outcome(Outcome.UNDETERMINED)
            .reason(reason)
            .path(path)
            .clauses(context.clausesOf(path))
            .build(),
        List.of());
  }

  /**
   * {@return the verdict that the rule is not met}
   *
   * @param findings the findings, at least one
   * @throws IllegalArgumentException when there is no finding
   */
  protected final Verdict violated(List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a violated rule has a finding");
    }
    return new Verdict(outcome(Outcome.VIOLATED).build(), List.copyOf(findings));
  }

  /**
   * {@return the verdict that the rule is not met}
   *
   * @param finding the finding
   */
  protected final Verdict violated(Finding finding) {
    return violated(List.of(finding));
  }

  /**
   * {@return a finding on an attribute, to be refined or built as it is}
   *
   * @param context the agreement, for the clauses where the attribute is written
   * @param path the attribute
   * @param sentence what is wrong, with arguments as {@code {name}}
   * @param arguments the arguments
   */
  protected final Finding.Builder finding(
      RuleContext context, AttributePath path, LocalisedText sentence, Argument... arguments) {
    return blankFinding(path, sentence, arguments).clauses(context.clausesOf(path));
  }

  /**
   * {@return a finding on something that the text does not say, to be refined or built as it is}
   *
   * @param context the agreement, for the clauses where the attribute would belong
   * @param path the attribute
   * @param sentence what is wrong, with arguments as {@code {name}}
   * @param arguments the arguments
   */
  protected final Finding.Builder findingOnSilence(
      RuleContext context, AttributePath path, LocalisedText sentence, Argument... arguments) {
    return blankFinding(path, sentence, arguments).belongsAt(context.placeFor(path));
  }

  private Finding.Builder blankFinding(
      AttributePath path, LocalisedText sentence, Argument... arguments) {
    return Finding.builder()
        .rule(id())
        .severity(description.severity())
        .kind(description.kind())
        .path(path)
        .title(description.title())
        .requirement(description.requirement())
        .message(Message.builder().template(sentence).addArguments(arguments).build())
        .bases(description.bases());
  }

  private RuleOutcome.Builder outcome(Outcome outcome) {
    return RuleOutcome.builder().rule(id()).outcome(outcome).title(description.title());
  }

  @Override
  public final String toString() {
    return id() + " " + description.title().en();
  }
}
