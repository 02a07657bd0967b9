package nl.artikel28.quickstart;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.ListedRule;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleListing;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.PlainText;
import nl.artikel28.text.Words;

/** Prints a listing of rules for a person. */
final class RulesText {

  private final Locale locale;
  private final boolean dutch;
  private final List<Policy> lineage;
  private final ParameterText parameters;

  /**
   * Prints rules.
   *
   * @param locale the reader's locale
   * @param lineage the policy and those that it extends, nearest first
   */
  RulesText(Locale locale, List<Policy> lineage) {
    this.locale = locale;
    this.dutch = LocalisedText.isDutch(locale);
    this.lineage = lineage;
    this.parameters = new ParameterText(locale);
  }

  void print(RuleListing listing, PrintWriter out) {
    long asked = listing.rules().stream().filter(ListedRule::asked).count();
    String name = PlainText.of(listing.policy().name());
    int all = listing.rules().size();
    out.println(
        dutch
            ? "Beleid " + name + " toetst " + asked + " van de " + all + " regels."
            : "Policy " + name + " applies " + asked + " of " + all + " rules.");
    for (ListedRule rule : listing.rules()) {
      print(rule, out);
    }
  }

  private void print(ListedRule rule, PrintWriter out) {
    RuleDescription description = rule.description();
    out.println();
    out.println(description.rule() + "  " + description.title().in(locale));
    out.println("  " + description.requirement().in(locale));
    String weight =
        rule.asked()
            ? Words.of(rule.severity()).in(locale)
            : dutch ? "niet getoetst" : "not applied";
    out.println(
        "  "
            + String.join(
                ", ",
                Words.of(description.layer()).in(locale),
                Words.of(description.kind()).in(locale),
                weight));
    if (rule.asked()) {
      description.parameters().forEach(name -> print(name, out));
    }
    if (!description.bases().isEmpty()) {
      out.println(
          "  "
              + description.bases().stream()
                  .map(basis -> PlainText.of(basis.cite(locale)))
                  .collect(Collectors.joining("; ")));
    }
  }

  /** A parameter, what the policy holds for it, and which policy of its lineage says so. */
  private void print(String parameter, PrintWriter out) {
    Optional<String> held = parameters.of(parameter, lineage.get(0));
    String from =
        lineage.stream()
            .filter(policy -> parameters.of(parameter, policy).equals(held))
            .reduce((nearer, deeper) -> deeper)
            .map(Policy::name)
            .orElse("");
    String words =
        held.map(each -> each + (dutch ? ", uit " : ", from ") + from)
            .orElse(dutch ? "niets" : "nothing");
    out.println("  " + PlainText.of(parameter + ": " + words));
  }
}
