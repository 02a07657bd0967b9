package nl.artikel28.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.json.ReportJson;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.Rendering;
import nl.artikel28.rendering.assembly.AgreementAssembler;
import nl.artikel28.rendering.assembly.ReportAssembler;
import nl.artikel28.rendering.document.Attachment;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.report.Report;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.text.PlainText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes agreements, or the reports of their reviews, as documents. */
@Command(
    name = "render",
    description = "Writes an agreement, or the report of its review, as a document.",
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersion.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all is written",
      "2:the input cannot be used, or the output not be written",
      "3:a fault of the program"
    })
final class RenderCommand implements Callable<Integer> {

  /** What is written. */
  enum Subject {
    AGREEMENT,
    REPORT
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "AGREEMENT",
      description = "a JSON file, or omgevingsdienst-haaglanden or weseedo; several need --out")
  private List<String> agreements = List.of();

  @Option(
      names = "--as",
      paramLabel = "agreement|report",
      defaultValue = "agreement",
      description =
          "what is written; ${DEFAULT-VALUE} by default. An agreement bears the findings as remarks"
              + " when a policy is given")
  private Subject subject = Subject.AGREEMENT;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html|docx|pdf",
      defaultValue = "text",
      description = "the format of the document; ${DEFAULT-VALUE} by default")
  private String format = "text";

  @Option(
      names = "--out",
      paramLabel = "FILE|FOLDER",
      description = "where to write; a folder for several agreements, the screen by default")
  private @Nullable String out;

  @Option(
      names = "--sources",
      description = "adds the text of the paper that the terms of an agreement were read from")
  private boolean sources;

  @Option(names = "--force", description = "overwrites files that are there")
  private boolean force;

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() {
    refuseWhatWouldDoNothing();
    Rendering rendering = rendering();
    if (out == null) {
      print(rendering);
    } else if (agreements.size() == 1) {
      write(agreements.get(0), path(out), rendering);
    } else {
      writeAll(path(out), rendering);
    }
    return Quickstart.FINE;
  }

  private void refuseWhatWouldDoNothing() {
    if (subject == Subject.AGREEMENT && review.areGiven() && !options.hasPolicy()) {
      throw new UnusableInputException(
          "--date, --template and --waivers are for a review; --policy asks for one");
    }
    if (subject == Subject.REPORT && sources) {
      throw new UnusableInputException("--sources is for --as agreement");
    }
  }

  private Rendering rendering() {
    try {
      return Renderers.standard().format(format);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(String.valueOf(e.getMessage()));
    }
  }

  private void print(Rendering rendering) {
    if (agreements.size() > 1) {
      throw new UnusableInputException("several agreements need a folder: --out FOLDER");
    }
    if (!rendering.mediaType().startsWith("text/")) {
      throw new UnusableInputException(
          "the format " + format + " is not for a screen: --out FILE." + rendering.extension());
    }
    options.out().print(new String(rendering.render(document(agreements.get(0))), UTF_8));
    options.out().flush();
  }

  /** Writes into a folder, when no two agreements would be one file there. */
  private void writeAll(Path folder, Rendering rendering) {
    Map<Path, String> files = new LinkedHashMap<>();
    for (String name : agreements) {
      Path file = folder.resolve(fileName(name) + "." + rendering.extension());
      String other = files.putIfAbsent(file, name);
      if (other != null) {
        throw new UnusableInputException(other + " and " + name + " would both be " + file);
      }
    }
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw new UnusableInputException(
          folder + " is no folder; several agreements need one: --out FOLDER");
    } catch (IOException e) {
      throw new UnusableInputException(folder + " cannot be made: " + e);
    }
    int count = 0;
    for (Map.Entry<Path, String> file : files.entrySet()) {
      count++;
      if (options.isTerminal()) {
        options.err().println(count + "/" + files.size() + " " + PlainText.of(file.getValue()));
      }
      write(file.getValue(), file.getKey(), rendering);
    }
  }

  private static String fileName(String agreement) {
    String name = String.valueOf(path(agreement).getFileName());
    return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
  }

  /** Writes beside the file first, so that it is there whole or not at all. */
  private void write(String agreement, Path file, Rendering rendering) {
    if (Files.isDirectory(file)) {
      throw new UnusableInputException(file + " is a folder, and needs the name of a file in it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnusableInputException(file + " is no regular file, and cannot be replaced by one");
    }
    if (!force && Files.exists(file)) {
      throw new UnusableInputException(file + " is there already; --force overwrites it");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UnusableInputException("there is no folder " + folder);
    }
    byte[] document = rendering.render(document(agreement));
    try {
      Path half = file.resolveSibling("." + file.getFileName() + ".part");
      try {
        Files.write(half, document);
        if (force) {
          Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(half, file);
        }
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (FileAlreadyExistsException e) {
      throw new UnusableInputException(file + " is there already; --force overwrites it");
    } catch (IOException e) {
      throw new UnusableInputException(file + " cannot be written: " + e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnusableInputException(PlainText.excerpt(name) + " cannot be the name of a file");
    }
  }

  private Document document(String name) {
    DataProcessingAgreement agreement = Inputs.agreement(name);
    return subject == Subject.REPORT ? report(agreement) : agreement(agreement);
  }

  private Document report(DataProcessingAgreement agreement) {
    Report report = review.review(agreement, options.policy());
    return ReportAssembler.in(options.locale())
        .assemble(report)
        .with(
            new Attachment(
                "report.json",
                "application/json",
                say("Het verslag als gegevens", "The report as data"),
                ReportJson.write(report)));
  }

  private Document agreement(DataProcessingAgreement agreement) {
    AgreementAssembler assembler = AgreementAssembler.in(options.locale());
    if (sources) {
      assembler = assembler.withSources();
    }
    if (options.hasPolicy()) {
      assembler = assembler.with(review.review(agreement, options.policy()));
    }
    return assembler
        .assemble(agreement)
        .with(
            new Attachment(
                "agreement.json",
                "application/json",
                say("De overeenkomst als gegevens", "The agreement as data"),
                AgreementJson.write(agreement)));
  }

  private String say(String nl, String en) {
    return new LocalisedText(nl, en).in(options.locale());
  }
}
