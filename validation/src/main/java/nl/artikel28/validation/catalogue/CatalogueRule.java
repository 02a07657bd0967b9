package nl.artikel28.validation.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.Rung;
import nl.artikel28.report.Severity;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.Words;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * A rule of the catalogue: its texts stand in a bundle, and the usual cases of absence are judged
 * in one way.
 */
public abstract class CatalogueRule extends Rule {

  private static final RuleTexts COMMON = RuleTexts.beside(CatalogueRule.class);
  private static final long MINUTES_A_DAY = 24 * 60;
  private static final long MOST_DAYS = 999_999_999;

  private final RuleTexts texts;
  private final Verdict policySilent;
  private final Verdict agreementSilent;

  /**
   * Makes a rule.
   *
   * @param texts the texts of its family
   * @param description what it is, begun with {@link RuleTexts#rule}
   */
  protected CatalogueRule(RuleTexts texts, RuleDescription.Builder description) {
    super(description.build());
    this.texts = texts;
    this.policySilent = notApplicable(COMMON.get("policySilent"));
    this.agreementSilent = notApplicable(COMMON.get("agreementSilent"));
  }

  /** {@return the verdict that the policy sets nothing to judge by} */
  protected final Verdict policySilent() {
    return policySilent;
  }

  /**
   * {@return the verdict that the rule asks nothing here}
   *
   * @param variant the key of the reason among the texts of this rule; made once, when the rule is
   */
  protected final Verdict notApplicable(String variant) {
    return notApplicable(text(variant));
  }

  /**
   * {@return the verdict on something that must be there and is not: undetermined when the text
   * settles it elsewhere, and otherwise violated with the text {@code missing}}
   *
   * @param context the agreement
   * @param path the attribute
   */
  protected final Verdict missing(RuleContext context, AttributePath path) {
    return isElsewhere(context, path)
        ? elsewhere(context, path)
        : violated(absent(context, path, "missing").build());
  }

  /**
   * {@return the verdict on something that must be there and is not, with a finding of its own:
   * undetermined when the text settles it elsewhere, and otherwise violated}
   *
   * @param context the agreement
   * @param path the attribute that is not there
   * @param finding the finding when it is violated
   */
  protected final Verdict missing(
      RuleContext context, AttributePath path, Finding.Builder finding) {
    return isElsewhere(context, path) ? elsewhere(context, path) : violated(finding.build());
  }

  /**
   * {@return what several causes come to: violated with the findings of all; the first of them when
   * none has a finding; satisfied when there is no cause}
   *
   * @param causes the verdicts on what is not in order
   */
  protected final Verdict combined(List<Verdict> causes) {
    if (causes.isEmpty()) {
      return satisfied();
    }
    List<Finding> findings = new ArrayList<>();
    for (Verdict cause : causes) {
      findings.addAll(cause.findings());
    }
    return findings.isEmpty() ? causes.get(0) : violated(findings);
  }

  /**
   * {@return the verdict on something that is judged only when it is there and is not: undetermined
   * when the text settles it elsewhere, and otherwise not applicable}
   *
   * @param context the agreement
   * @param path the attribute
   */
  protected final Verdict unstated(RuleContext context, AttributePath path) {
    return unstated(context, path, agreementSilent);
  }

  /**
   * {@return the verdict on something that is judged only when it is there and is not, with a
   * reason of the rule's own: undetermined when the text settles it elsewhere, and otherwise the
   * verdict given}
   *
   * @param context the agreement
   * @param path the attribute
   * @param silent the verdict that the rule asks nothing here
   */
  protected final Verdict unstated(RuleContext context, AttributePath path, Verdict silent) {
    return isElsewhere(context, path) ? elsewhere(context, path) : silent;
  }

  /**
   * {@return whether the text settles an attribute that holds no value elsewhere}
   *
   * @param context the agreement
   * @param path the attribute
   */
  protected static boolean isElsewhere(RuleContext context, AttributePath path) {
    return context.stateOfAbsent(path) == TermState.ELSEWHERE;
  }

  /**
   * {@return the verdict that a person has to look where the text settles an attribute instead}
   *
   * @param context the agreement
   * @param path the attribute
   */
  protected final Verdict elsewhere(RuleContext context, AttributePath path) {
    Optional<Elsewhere> document = context.elsewhere(path).flatMap(WrittenTerm::elsewhere);
    Argument where =
        Argument.words(
            "document", Words.of(document.map(Elsewhere::kind).orElse(ElsewhereKind.OTHER)));
    Optional<String> reference = document.flatMap(Elsewhere::reference);
    Message.Builder reason =
        Message.builder()
            .template(COMMON.get(reference.isPresent() ? "elsewhereNamed" : "elsewhere"))
            .addArguments(where);
    reference.ifPresent(name -> reason.addArguments(Argument.quote("reference", name)));
    return undetermined(reason.build(), path, context);
  }

  /**
   * {@return a finding on an attribute that is there}
   *
   * @param context the agreement
   * @param path the attribute
   * @param variant the key of the sentence among the texts of this rule
   * @param arguments the arguments of the sentence; those named {@code expected} and {@code actual}
   *     become data of the finding
   */
  protected final Finding.Builder found(
      RuleContext context, AttributePath path, String variant, Argument... arguments) {
    return found(context, path, text(variant), arguments);
  }

  /**
   * {@return a finding on an attribute that is there, in a sentence that is made up}
   *
   * @param context the agreement
   * @param path the attribute
   * @param sentence the sentence
   * @param arguments the arguments of the sentence
   */
  protected final Finding.Builder found(
      RuleContext context, AttributePath path, LocalisedText sentence, Argument... arguments) {
    return completed(finding(context, path, sentence, arguments), arguments);
  }

  /**
   * {@return a finding on a duty in part: {@code partialOnly} with the cases it is for as {@code
   * {onlyFor}}, or {@code partial} where it names none}
   *
   * @param context the agreement
   * @param path the attribute that holds the duty
   * @param duty the duty
   */
  protected final Finding.Builder partial(RuleContext context, AttributePath path, Duty duty) {
    return duty.onlyFor().isEmpty()
        ? found(context, path, "partial")
        : found(context, path, "partialOnly", Argument.quotes("onlyFor", duty.onlyFor()));
  }

  /**
   * {@return a finding on a time that is longer than the policy prefers, an error when the policy
   * has an acceptable rung and the time is beyond that}
   *
   * @param context the agreement
   * @param path the attribute
   * @param variant the key of the sentence, which may use {@code expected} and {@code actual}
   * @param actual the time
   * @param ladder what the policy wants
   * @param rung where the time stands
   * @param more further arguments of the sentence
   */
  protected final Finding.Builder tooLong(
      RuleContext context,
      AttributePath path,
      String variant,
      TimeSpan actual,
      TimeLadder ladder,
      Rung rung,
      Argument... more) {
    long minutes = context.calendar().longest(actual);
    LocalisedText sentence = text(variant);
    return beyond(finding(context, path, sentence), sentence, actual, minutes, ladder, rung, more);
  }

  /**
   * {@return a finding on a time that is shorter than the policy prefers, otherwise as {@link
   * #tooLong}}
   *
   * @param context the agreement
   * @param path the attribute
   * @param variant the key of the sentence, which may use {@code expected} and {@code actual}
   * @param actual the time
   * @param ladder what the policy wants
   * @param rung where the time stands
   */
  protected final Finding.Builder tooShort(
      RuleContext context,
      AttributePath path,
      String variant,
      TimeSpan actual,
      TimeLadder ladder,
      Rung rung) {
    long minutes = context.calendar().shortest(actual);
    LocalisedText sentence = text(variant);
    return beyond(finding(context, path, sentence), sentence, actual, minutes, ladder, rung);
  }

  private Finding.Builder beyond(
      Finding.Builder finding,
      LocalisedText sentence,
      TimeSpan actual,
      long minutes,
      TimeLadder ladder,
      Rung rung,
      Argument... more) {
    List<Argument> arguments = new ArrayList<>(List.of(more));
    arguments.add(Argument.span("expected", ladder.preferred().limit()));
    arguments.add(Argument.span("actual", actual));
    LocalisedText whole = sentence;
    if (ladder.acceptable().isPresent()) {
      whole = joined(whole, COMMON.get("acceptable"));
      arguments.add(Argument.span("acceptable", ladder.acceptable().get().limit()));
    }
    if (actual.unit() == TimeSpan.Unit.WORKING_DAYS) {
      whole = joined(whole, COMMON.get("workingDays"));
      arguments.add(
          Argument.span("days", TimeSpan.days((int) Math.min(minutes / MINUTES_A_DAY, MOST_DAYS))));
    }
    finding
        .message(Message.builder().template(whole).arguments(arguments).build())
        .rung(rung)
        .approvedBy(Ladders.approver(ladder, rung));
    completed(finding, arguments.toArray(Argument[]::new));
    return rung == Rung.BEYOND && ladder.acceptable().isPresent()
        ? finding.severity(Severity.ERROR)
        : finding;
  }

  /**
   * {@return a finding on an attribute that is not there: blank, or not a word on it}
   *
   * @param context the agreement
   * @param path the attribute
   * @param variant the key of the sentence among the texts of this rule
   * @param arguments the arguments of the sentence
   */
  protected final Finding.Builder absent(
      RuleContext context, AttributePath path, String variant, Argument... arguments) {
    LocalisedText sentence = text(variant);
    return context.stateOfAbsent(path) == TermState.BLANK
        ? completed(
            finding(context, path, joined(sentence, COMMON.get("blank")), arguments), arguments)
        : completed(findingOnSilence(context, path, sentence, arguments), arguments);
  }

  private static LocalisedText joined(LocalisedText sentence, LocalisedText next) {
    return new LocalisedText(sentence.nl() + " " + next.nl(), sentence.en() + " " + next.en());
  }

  private Finding.Builder completed(Finding.Builder finding, Argument... arguments) {
    texts
        .find(id() + ".ask")
        .ifPresent(
            ask -> finding.ask(Message.builder().template(ask).addArguments(arguments).build()));
    for (Argument argument : arguments) {
      if (argument.name().equals("expected")) {
        finding.expected(argument);
      } else if (argument.name().equals("actual")) {
        finding.actual(argument);
      }
    }
    return finding;
  }

  /** A text that all rules of the catalogue share. */
  static LocalisedText commonText(String key) {
    return COMMON.get(key);
  }

  /**
   * {@return one of the texts of this rule}
   *
   * @param variant the part of its key after the id
   */
  protected final LocalisedText text(String variant) {
    return texts.get(id() + "." + variant);
  }

  /**
   * {@return the words for constants of the model, as an argument}
   *
   * @param name the name of the argument
   * @param constants the constants
   */
  protected static Argument words(String name, List<? extends Enum<?>> constants) {
    return Argument.wordList(name, constants.stream().map(Words::of).toList());
  }

  /**
   * {@return the words for a constant of the model, as an argument}
   *
   * @param name the name of the argument
   * @param constant the constant
   */
  protected static Argument word(String name, Enum<?> constant) {
    return Argument.words(name, Words.of(constant));
  }
}
