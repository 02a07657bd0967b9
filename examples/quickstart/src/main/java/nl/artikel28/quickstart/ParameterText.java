package nl.artikel28.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.Composite;
import nl.artikel28.policy.DealCondition;
import nl.artikel28.policy.LadderCase;
import nl.artikel28.policy.LadderStep;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.SourceClass;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.Words;

/** Tells in a few words what a policy holds for a parameter, and what that rests on. */
final class ParameterText {

  private static final Composite POLICY = Composite.of(Policy.class);
  private static final int MOST_SHOWN = 8;

  private final Locale locale;
  private final boolean dutch;

  ParameterText(Locale locale) {
    this.locale = locale;
    this.dutch = LocalisedText.isDutch(locale);
  }

  /** What the policy holds; empty when it holds nothing for the parameter. */
  Optional<String> of(String parameter, Policy policy) {
    Attribute attribute = POLICY.attribute(parameter).orElseThrow();
    List<Object> held = attribute.in(policy);
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(words(held.get(0), (Composite) attribute.shape()));
  }

  private String words(Object value, Composite shape) {
    String words = value instanceof TimeLadder ladder ? ladder(ladder) : items(value, shape);
    Optional<SourceClass> source =
        shape.attribute("source").map(each -> (SourceClass) each.in(value).get(0));
    return source.map(each -> words + " (" + Words.of(each).in(locale) + ")").orElse(words);
  }

  private String ladder(TimeLadder ladder) {
    StringBuilder words = new StringBuilder(steps(ladder.preferred(), ladder.acceptable()));
    for (LadderCase each : ladder.cases()) {
      words
          .append("; ")
          .append(condition(each.when()))
          .append(": ")
          .append(steps(each.preferred(), each.acceptable()));
    }
    return words.toString();
  }

  private String steps(LadderStep preferred, Optional<LadderStep> acceptable) {
    String words = step(preferred) + (dutch ? " gewenst" : " preferred");
    return acceptable
        .map(step -> words + ", " + step(step) + (dutch ? " aanvaardbaar" : " acceptable"))
        .orElse(words);
  }

  private String step(LadderStep step) {
    String limit = step.limit().in(locale);
    return step.approvedBy()
        .map(office -> limit + (dutch ? " met akkoord van " : " with approval of ") + office)
        .orElse(limit);
  }

  private String condition(DealCondition condition) {
    List<String> words = new ArrayList<>();
    condition.sectors().forEach(each -> words.add(Words.of(each).in(locale)));
    condition.marks().forEach(each -> words.add(Words.of(each).in(locale)));
    condition.levels().forEach(each -> words.add((dutch ? "niveau " : "level ") + each));
    return String.join(", ", words);
  }

  /** A single value, the items of a list, or their number when there are many. */
  private String items(Object value, Composite shape) {
    List<String> words = new ArrayList<>();
    for (Attribute attribute : shape.attributes()) {
      if (attribute.name().equals("source") || attribute.name().equals("languages")) {
        continue;
      }
      List<Object> items = attribute.in(value);
      if (items.size() > MOST_SHOWN || attribute.shape() instanceof Composite) {
        words.add(number(items.size()));
      } else {
        items.forEach(each -> words.add(word(each)));
      }
    }
    return String.join(", ", words);
  }

  private String number(int entries) {
    if (entries == 1) {
      return dutch ? "1 regel" : "1 entry";
    }
    return entries + (dutch ? " regels" : " entries");
  }

  private String word(Object item) {
    if (item instanceof Enum<?> constant) {
      return Words.of(constant).in(locale);
    }
    if (item instanceof Boolean flag) {
      return flag ? (dutch ? "ja" : "yes") : (dutch ? "nee" : "no");
    }
    return item.toString();
  }
}
