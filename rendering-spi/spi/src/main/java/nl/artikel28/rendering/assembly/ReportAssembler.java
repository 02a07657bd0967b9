package nl.artikel28.rendering.assembly;

import java.util.Locale;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.report.Report;

/**
 * Makes a document of the report of a review: the verdict, what is wrong and what to ask for, what
 * could not be determined, and the outcome of every rule.
 */
public final class ReportAssembler {

  private final Locale language;
  private final boolean brief;

  private ReportAssembler(Locale language, boolean brief) {
    this.language = language;
    this.brief = brief;
  }

  /**
   * {@return an assembler}
   *
   * @param language Dutch, or English for any other
   */
  public static ReportAssembler in(Locale language) {
    return new ReportAssembler(language, false);
  }

  /** {@return the same for a screen: without the table of all rules and without addresses} */
  public ReportAssembler brief() {
    return new ReportAssembler(language, true);
  }

  /**
   * {@return the report as a document}
   *
   * @param report the report
   */
  public Document assemble(Report report) {
    Wording wording = Wording.in(language, ClauseLibrary.standard());
    return new ReportLayout(report, wording, brief).document();
  }
}
