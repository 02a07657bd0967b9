package nl.artikel28.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.artikel28.json.AgreementJson;

/**
 * Measures whole processes: each reads one agreement, some check it and print, and all of them end.
 * The argument is the jar of the quickstart.
 */
public final class ColdProcess {

  private static final int ROUNDS = 11;
  private static final long NANOS_A_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  /** Milliseconds on the clock and on the processor; the latter is -1 where nobody knows. */
  private record Cost(long wall, long cpu) {}

  private ColdProcess() {}

  /**
   * Runs all processes in turn, several times, and prints the median of each.
   *
   * @param arguments the jar of the quickstart
   * @throws IOException when a process cannot be started
   * @throws InterruptedException when someone stops the wait
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("artikel28-cold");
    String agreement = folder.resolve("agreement.json").toString();
    Files.writeString(Path.of(agreement), AgreementJson.write(Samples.named("weseedo")));
    String archive = folder.resolve("classes.jsa").toString();
    run(own("-XX:ArchiveClassesAtExit=" + archive, "rules", agreement));

    Map<String, List<String>> processes = new LinkedHashMap<>();
    processes.put("bare JVM", own("bare", agreement));
    processes.put("reading", own("read", agreement));
    processes.put("reading, 18 checks by hand", own("hand", agreement));
    processes.put("reading, 18 checks by Artikel28", own("checks", agreement));
    processes.put("reading, 120 rules, printing", own("rules", agreement));
    processes.put(
        "the same with a class archive",
        own("-XX:SharedArchiveFile=" + archive, "rules", agreement));
    processes.put("reading, 120 rules and structure, printing", own("whole", agreement));
    processes.put("reading, 18 checks by Hibernate Validator", own("hibernate", agreement));
    processes.put("reading, 18 checks by YAVI", own("yavi", agreement));
    processes.put("reading, 18 checks by Drools", own("drools", agreement));
    processes.put("quickstart: check", List.of(java(), "-jar", arguments[0], "check", agreement));

    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> process : processes.entrySet()) {
        costs
            .computeIfAbsent(process.getKey(), name -> new ArrayList<>())
            .add(run(process.getValue()));
      }
    }
    print(costs);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A process of {@link ColdChild}, with the class path of this one. */
  private static List<String> own(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of(java(), "-cp", System.getProperty("java.class.path")));
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    if (all.get(0).startsWith("-")) {
      command.add(all.remove(0));
    }
    command.add("nl.artikel28.benchmarks.ColdChild");
    command.addAll(all);
    return command;
  }

  private static Cost run(List<String> command) throws IOException, InterruptedException {
    long before = cpuOfChildren();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(nowhere())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.waitFor();
    long wall = (System.nanoTime() - start) / NANOS_A_MILLI;
    return new Cost(wall, before < 0 ? -1 : cpuOfChildren() - before);
  }

  private static File nowhere() {
    return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
  }

  /** What Linux has counted for all processes that this one has started and that have ended. */
  private static long cpuOfChildren() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) {
      return -1;
    }
    String line = Files.readString(stat);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10;
  }

  private static void print(Map<String, List<Cost>> costs) {
    Cost bare = median(costs, "bare JVM");
    Cost reading = median(costs, "reading");
    System.out.println("| process | wall ms | x bare | CPU ms | x reading |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (String name : costs.keySet()) {
      Cost cost = median(costs, name);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.1f | %d | %.2f |%n",
          name,
          cost.wall(),
          (double) cost.wall() / bare.wall(),
          cost.cpu(),
          (double) cost.cpu() / reading.cpu());
    }
  }

  private static Cost median(Map<String, List<Cost>> costs, String name) {
    List<Cost> all = Optional.ofNullable(costs.get(name)).orElseThrow();
    return new Cost(
        all.stream().mapToLong(Cost::wall).sorted().skip(ROUNDS / 2).findFirst().orElseThrow(),
        all.stream().mapToLong(Cost::cpu).sorted().skip(ROUNDS / 2).findFirst().orElseThrow());
  }
}
