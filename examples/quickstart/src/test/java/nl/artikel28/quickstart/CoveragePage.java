package nl.artikel28.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that tells for every requirement which rules ask for it. */
final class CoveragePage {

  private static final Map<String, String> HEADINGS =
      Map.of(
          "G", "The Regulation",
          "R", "The DERECHA list",
          "E07", "EDPB Guidelines 07/2020",
          "E22", "EDPB Opinion 22/2024",
          "E09", "EDPB Guidelines 9/2022",
          "E", "Other guidance of the EDPB",
          "S915", "The Commission's standard contractual clauses, Decision (EU) 2021/915");

  private static final String BEGINNING =
      """
      # Which rule asks for what

      <!-- Written by RulePagesTest from the list of requirements that CoverageTest checks. -->

      Every requirement has an id, a weight and a short text of ours. Of those of the Regulation, M must stand in the agreement, D is a duty that the agreement touches, and R is recommended. Guidance and standard clauses recommend. A requirement
      without a rule says so. The build fails when a mandatory requirement has no rule, when a rule has no source, or when a citation names an article, paragraph or letter that does not exist.
      """;

  private CoveragePage() {}

  static String of(Path requirements) throws IOException {
    StringBuilder page = new StringBuilder(BEGINNING);
    String group = "";
    List<String> lines = Files.readAllLines(requirements);
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(";", -1);
      if (!group(row[0]).equals(group)) {
        group = group(row[0]);
        page.append("\n## ").append(HEADINGS.get(group)).append("\n\n");
        page.append("| requirement | weight | what it asks | rules |\n| --- | --- | --- | --- |\n");
      }
      page.append("| ").append(row[0]).append(" | ").append(row[1]).append(" | ");
      page.append(row[2]).append(" | ").append(links(row[3])).append(" |\n");
    }
    return page.toString();
  }

  private static String group(String id) {
    String first = id.split("-", -1)[0];
    if (HEADINGS.containsKey(first)) {
      return first;
    }
    return first.startsWith("G") ? "G" : "R";
  }

  private static String links(String rules) {
    return rules.isBlank()
        ? "none"
        : Arrays.stream(rules.strip().split("[ ,]+", -1))
            .map(rule -> "[" + rule + "](rules/" + rule + ".md)")
            .collect(Collectors.joining(" "));
  }
}
