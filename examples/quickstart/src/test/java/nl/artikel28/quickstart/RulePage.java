package nl.artikel28.quickstart;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Confirmation;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.SourceClass;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.Words;
import nl.artikel28.validation.rule.Rule;

/**
 * The page of one rule. Its facts are written from the rule; the reason and the examples are
 * written by hand.
 */
final class RulePage {

  static final String BEGIN = "<!-- Written from the rule itself; the text below is ours. -->\n";
  static final String END = "<!-- Until here. -->\n";

  private static final Pattern FACTS =
      Pattern.compile(Pattern.quote(BEGIN) + ".*?" + Pattern.quote(END), Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("## (In order|Not in order)\n.*?```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private static final String CATALOGUE =
      """
      # The rules

      <!-- Written by RulePagesTest from the rules themselves. -->

      What each rule asks, why, on what it rests, and an example that meets it and one that does not. A policy leaves a rule of the law as it is;
      a house rule is asked only when the policy asks house rules. The weight is that of an ordinary finding: one in part may weigh less, and one
      beyond the last step of a policy's ladder is an error.

      | rule | title | titel | kind | weight | set by |
      | --- | --- | --- | --- | --- | --- |
      """;

  private final Rule rule;
  private final Path file;

  RulePage(Rule rule, Path folder) {
    this.rule = rule;
    this.file = folder.resolve(rule.id() + ".md");
  }

  Path file() {
    return file;
  }

  String text() throws IOException {
    return Files.readString(file);
  }

  /** The page with its facts as they are now; begun with empty sections when there is none. */
  String renewed() throws IOException {
    if (!Files.exists(file)) {
      return facts() + "\n## Why\n\n## In order\n\n## Not in order\n";
    }
    return FACTS.matcher(text()).replaceFirst(Matcher.quoteReplacement(facts()));
  }

  /** What the page says under "Why". */
  String reason() throws IOException {
    String text = text();
    int begin = text.indexOf("## Why");
    int end = text.indexOf("## In order");
    return begin < 0 || end < begin ? "" : text.substring(begin + 6, end).strip();
  }

  /** The attributes of an example as a whole agreement. */
  String example(String heading) throws IOException {
    Matcher example = EXAMPLE.matcher(text());
    while (example.find()) {
      if (example.group(1).equals(heading)) {
        return "{\"format\": \"artikel28/agreement/1\", \"reference\": \"example\",\n"
            + example.group(2)
            + "}";
      }
    }
    throw new IllegalStateException(file + " has no example '" + heading + "'");
  }

  private String facts() throws IOException {
    RuleDescription facts = rule.description();
    StringBuilder page = new StringBuilder(BEGIN);
    page.append("# ").append(facts.rule()).append(": ").append(facts.title().en()).append("\n\n");
    page.append("*").append(facts.title().nl()).append("*\n\n");
    page.append(facts.requirement().en()).append("\n\n");
    page.append("*").append(facts.requirement().nl()).append("*\n\n");
    page.append("| | |\n| --- | --- |\n");
    row(page, "kind", Words.of(facts.kind()).en());
    row(page, "weight", Words.of(facts.severity()).en());
    row(page, "set by", Words.of(facts.layer()).en());
    row(
        page,
        "source",
        facts.bases().stream().map(RulePage::source).collect(Collectors.joining("<br>")));
    ask().ifPresent(ask -> row(page, "what to ask for", ask.en() + "<br>*" + ask.nl() + "*"));
    for (String parameter : facts.parameters()) {
      row(page, "parameter `" + parameter + "`", parameter(parameter));
    }
    return page.append(END).toString();
  }

  private static void row(StringBuilder page, String name, String words) {
    page.append("| ").append(name).append(" | ").append(words).append(" |\n");
  }

  private static String source(LegalBasis basis) {
    String cited = basis.cite(Locale.ENGLISH);
    String linked = basis.link().map(link -> "[" + cited + "](" + link + ")").orElse(cited);
    String weight =
        basis.source() == SourceClass.STATUTE ? "" : ", " + Words.of(basis.source()).en();
    String confirmed =
        basis.confirmation() == Confirmation.LOOKED_UP
            ? ""
            : ", " + Words.of(basis.confirmation()).en();
    return linked + weight + confirmed;
  }

  private static String parameter(String name) {
    ParameterText text = new ParameterText(Locale.ENGLISH);
    Optional<String> law = text.of(name, Policy.statute());
    Optional<String> standard = text.of(name, Policy.standard());
    String words = "`standard`: " + standard.orElse("nothing");
    return law.equals(standard)
        ? words + ", as in `statute`"
        : words + "; `statute`: " + law.orElse("nothing");
  }

  private Optional<LocalisedText> ask() throws IOException {
    Optional<String> nl = ask("nl");
    Optional<String> en = ask("en");
    return nl.isPresent() && en.isPresent()
        ? Optional.of(new LocalisedText(nl.get(), en.get()))
        : Optional.empty();
  }

  private Optional<String> ask(String language) throws IOException {
    Properties texts = new Properties();
    Path path =
        file.resolve("../../../validation/src/main/resources")
            .resolve(rule.getClass().getPackageName().replace('.', '/'))
            .resolve("texts_" + language + ".properties")
            .normalize();
    try (InputStreamReader in =
        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return Optional.ofNullable(texts.getProperty(rule.id() + ".ask"))
        .map(text -> PLACEHOLDER.matcher(text).replaceAll("`$1`"));
  }

  /** The line of a rule in the catalogue. */
  static String line(Rule rule) {
    RuleDescription facts = rule.description();
    return "| [%s](%s.md) | %s | %s | %s | %s | %s |\n"
        .formatted(
            facts.rule(),
            facts.rule(),
            facts.title().en(),
            facts.title().nl(),
            Words.of(facts.kind()).en(),
            Words.of(facts.severity()).en(),
            Words.of(facts.layer()).en());
  }

  static String catalogue(List<Rule> rules) {
    StringBuilder page = new StringBuilder(CATALOGUE);
    rules.forEach(rule -> page.append(line(rule)));
    return page.toString();
  }
}
