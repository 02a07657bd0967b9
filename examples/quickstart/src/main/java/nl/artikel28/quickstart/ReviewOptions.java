package nl.artikel28.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Report;
import nl.artikel28.validation.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an agreement is reviewed. */
final class ReviewOptions {

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

  boolean areGiven() {
    return date != null || template || waivers != null;
  }

  Report review(DataProcessingAgreement agreement, Policy policy) {
    Review day = Review.on(date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
    try {
      Report report = Inputs.reviewer(policy).review(agreement, template ? day.ofTemplate() : day);
      return waivers == null ? report : Inputs.waivers(waivers).applyTo(report);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(String.valueOf(e.getMessage()));
    }
  }
}
