package nl.artikel28.rendering.assembly;

import java.util.List;
import java.util.Locale;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Report;

/**
 * Makes a document of an agreement, in our own wording or in that of a house. Every term comes out:
 * what is stated as a sentence or in a table, what is left blank as a blank, what is settled
 * elsewhere with the place where it is. In a draft, a subject of Article 28(3) on which nothing is
 * agreed shows as a gap.
 */
public final class AgreementAssembler {

  private final Locale language;
  private final ClauseLibrary house;
  private final List<Finding> findings;
  private final boolean sources;

  private AgreementAssembler(
      Locale language, ClauseLibrary house, List<Finding> findings, boolean sources) {
    this.language = language;
    this.house = house;
    this.findings = findings;
    this.sources = sources;
  }

  /**
   * {@return an assembler with our own wording}
   *
   * @param language Dutch, or English for any other
   */
  public static AgreementAssembler in(Locale language) {
    return new AgreementAssembler(language, ClauseLibrary.standard(), List.of(), false);
  }

  /**
   * {@return the same with sentences of a house}
   *
   * @param house the sentences that take the place of ours
   */
  public AgreementAssembler with(ClauseLibrary house) {
    return new AgreementAssembler(language, house, findings, sources);
  }

  /**
   * {@return the same with the findings of a review as remarks, each at the clause that it is
   * about}
   *
   * @param report the report of a review of the agreement; findings that a waiver accepts are left
   *     out
   */
  public AgreementAssembler with(Report report) {
    return new AgreementAssembler(language, house, report.standing(), sources);
  }

  /**
   * {@return the same with the text of the paper at the end: its clauses, where each term is
   * written, and what a reader remarked}
   */
  public AgreementAssembler withSources() {
    return new AgreementAssembler(language, house, findings, true);
  }

  /**
   * {@return the agreement as a document}
   *
   * @param agreement the agreement
   * @throws IllegalArgumentException when a sentence of the house leaves out a placeholder, or is
   *     not well formed
   */
  public Document assemble(DataProcessingAgreement agreement) {
    Wording wording = Wording.in(language, house);
    Origins origins = new Origins(agreement);
    Document plain = new AgreementLayout(agreement, wording, origins, sources).document();
    return findings.isEmpty()
        ? plain
        : new AgreementLayout(
                agreement, wording, origins.with(findings, agreement, wording.language()), sources)
            .document();
  }
}
