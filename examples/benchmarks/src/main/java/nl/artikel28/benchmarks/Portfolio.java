package nl.artikel28.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;

/**
 * Reads many agreements from a file with one on each line, and checks each before it reads the
 * next. The argument is their number; one in ten is bad.
 */
public final class Portfolio {

  private static final int WARM_UP = 4_000;
  private static final int EVERY_TENTH = 10;

  private Portfolio() {}

  /**
   * Writes the file, reads it in several ways, prints what each way takes, and deletes the file.
   *
   * @param arguments the number of agreements
   * @throws IOException when the file cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    int number = Integer.parseInt(arguments[0]);
    Path file = Files.createTempFile("artikel28-portfolio", ".ndjson");
    try {
      write(file, number);
      System.out.printf(
          Locale.ROOT,
          "%,d agreements, %,d MB, heap of %,d MB%n",
          number,
          Files.size(file) >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
      System.out.println(
          "| what | wall s | a second | CPU s | x reading (CPU) | findings | live MB |");
      System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
      Artikel28 checks = Artikel28.withTheChecks();
      Artikel28 rules = Artikel28.withoutStructure();
      Artikel28 whole = Artikel28.whole();
      WithHibernateValidator hibernate = new WithHibernateValidator();
      double reading = measure("reading", file, agreement -> 0, 0);
      measure("18 checks by hand", file, each -> HandWritten.STANDARD.check(each).size(), reading);
      measure("18 checks", file, each -> checks.review(each).findings().size(), reading);
      measure(
          "18 checks by Hibernate Validator", file, each -> hibernate.check(each).size(), reading);
      measure("120 rules", file, each -> rules.review(each).findings().size(), reading);
      measure(
          "120 rules and structure", file, each -> whole.review(each).findings().size(), reading);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, int number) throws IOException {
    String good = line(Samples.named("compliant"));
    String bad = line(Samples.named("bad"));
    String reference = Samples.named("compliant").reference();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        String line = i % EVERY_TENTH == 0 ? bad : good;
        out.write(line.replace(reference, "VWO-" + i));
        out.write('\n');
      }
    }
  }

  /** No text in JSON holds a line break, so what stands around one is only there for the eye. */
  private static String line(DataProcessingAgreement agreement) {
    return AgreementJson.write(agreement).replaceAll("\n *", "");
  }

  /** Returns the processor time in seconds. */
  private static double measure(
      String name, Path file, ToIntFunction<DataProcessingAgreement> check, double reading)
      throws IOException {
    run(file, check, WARM_UP);
    long cpu = cpuOfThisThread();
    long start = System.nanoTime();
    long[] counts = run(file, check, Integer.MAX_VALUE);
    double wall = seconds(System.nanoTime() - start);
    double own = seconds(cpuOfThisThread() - cpu);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %,.0f | %.1f | %.2f | %,d | %d |%n",
        name,
        wall,
        counts[0] / wall,
        own,
        reading == 0 ? 1.0 : own / reading,
        counts[1],
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    return own;
  }

  /** Returns how many agreements there were, and how many findings. */
  private static long[] run(Path file, ToIntFunction<DataProcessingAgreement> check, int most)
      throws IOException {
    long[] counts = new long[2];
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line = in.readLine();
      while (line != null && counts[0] < most) {
        counts[1] += check.applyAsInt(AgreementJson.read(line));
        counts[0]++;
        line = in.readLine();
      }
    }
    return counts;
  }

  private static long cpuOfThisThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long nanos) {
    return (double) nanos / TimeUnit.SECONDS.toNanos(1);
  }
}
