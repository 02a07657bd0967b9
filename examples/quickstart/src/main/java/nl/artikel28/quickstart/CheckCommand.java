package nl.artikel28.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.artikel28.json.ReportJson;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.assembly.ReportAssembler;
import nl.artikel28.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews one agreement. */
@Command(
    name = "check",
    description = "Reviews an agreement and tells what is wrong with it.",
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersion.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:no errors",
      "1:at least one error",
      "2:the input cannot be used, or the output not be written",
      "3:a fault of the program"
    })
final class CheckCommand implements Callable<Integer> {

  /** A format of the output. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML
  }

  @Parameters(
      paramLabel = "AGREEMENT",
      description = "a JSON file, or omgevingsdienst-haaglanden or weseedo")
  private String agreement = "";

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown|html",
      defaultValue = "text",
      description = "the format of the output; ${DEFAULT-VALUE} by default")
  private Format format = Format.TEXT;

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() {
    Report report = review.review(Inputs.agreement(agreement), options.policy());
    options.out().print(format == Format.JSON ? ReportJson.write(report) : written(report));
    options.out().flush();
    return report.hasStandingErrors() ? Quickstart.ERRORS : Quickstart.FINE;
  }

  private String written(Report report) {
    ReportAssembler assembler = ReportAssembler.in(options.locale());
    byte[] bytes =
        Renderers.standard()
            .format(format.name().toLowerCase(Locale.ROOT))
            .render(
                format == Format.TEXT
                    ? assembler.brief().assemble(report)
                    : assembler.assemble(report));
    return new String(bytes, UTF_8);
  }
}
