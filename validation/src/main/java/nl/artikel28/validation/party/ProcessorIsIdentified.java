package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;

import nl.artikel28.agreement.duty.Side;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;

/** The agreement names the processor with name, address and registration. */
final class ProcessorIsIdentified extends PartyIsIdentified {

  ProcessorIsIdentified(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-02")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addParameters("registrationRequired")
            .addBases(Cite.gdprOpening(), Cite.commissionAnnex("I")),
        Side.PROCESSOR);
  }
}
