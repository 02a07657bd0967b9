package nl.artikel28.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.report.Finding;

/** The processes that {@link ColdProcess} measures; the first argument tells which. */
public final class ColdChild {

  private ColdChild() {}

  /**
   * Reads an agreement, and checks it in one way.
   *
   * @param arguments the way, and the file with the agreement
   * @throws IOException when the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    String way = arguments[0];
    if (way.equals("bare")) {
      System.out.println("bare");
      return;
    }
    DataProcessingAgreement agreement;
    try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
      agreement = AgreementJson.read(in);
    }
    System.out.println(agreement.reference());
    switch (way) {
      case "read" -> {}
      case "hand" -> HandWritten.STANDARD.check(agreement).forEach(System.out::println);
      case "checks" -> print(Artikel28.withTheChecks(), agreement);
      case "rules" -> print(Artikel28.withoutStructure(), agreement);
      case "whole" -> print(Artikel28.whole(), agreement);
      case "hibernate" -> print(new WithHibernateValidator(), agreement);
      case "yavi" -> print(new WithYavi(), agreement);
      case "drools" -> print(new WithDrools(), agreement);
      default -> throw new IllegalArgumentException(way);
    }
  }

  private static void print(Artikel28 artikel28, DataProcessingAgreement agreement) {
    for (Finding finding : artikel28.review(agreement).findings()) {
      System.out.println(finding.rule() + " " + finding.message().in(Locale.ENGLISH));
    }
  }

  private static void print(Contender contender, DataProcessingAgreement agreement) {
    for (String rule : contender.violated(agreement)) {
      System.out.println(rule);
    }
  }
}
