package nl.artikel28.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.ReportJson;
import nl.artikel28.report.Report;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import org.jspecify.annotations.Nullable;
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

  @Parameters(
      paramLabel = "AGREEMENT",
      description = "a JSON file, or omgevingsdienst-haaglanden or weseedo")
  private String agreement = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DateConverter.class,
      description = "the day for which the review holds; today by default")
  private @Nullable LocalDate date;

  @Option(names = "--template", description = "what a template leaves open is information only")
  private boolean template;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "a JSON file with approved deviations; they do not count as errors")
  private @Nullable String waivers;

  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() {
    DataProcessingAgreement read = Inputs.agreement(agreement);
    Reviewer reviewer = Inputs.reviewer(Inputs.policy(options.policy()));
    Review review = Review.on(date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
    Report report = review(reviewer, read, template ? review.ofTemplate() : review);
    if (waivers != null) {
      report = Inputs.waivers(waivers).applyTo(report);
    }
    if (options.isJson()) {
      options.out().print(ReportJson.write(report));
    } else {
      new ReportText(options.locale(), options.colours(), options.out()).print(report);
    }
    options.out().flush();
    return report.hasStandingErrors() ? Quickstart.ERRORS : Quickstart.FINE;
  }

  private static Report review(
      Reviewer reviewer, DataProcessingAgreement agreement, Review review) {
    try {
      return reviewer.review(agreement, review);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(String.valueOf(e.getMessage()));
    }
  }
}
