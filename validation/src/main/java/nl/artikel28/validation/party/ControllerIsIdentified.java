package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;

import nl.artikel28.agreement.duty.Side;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;

/** The agreement names the controller with name, address and registration. */
final class ControllerIsIdentified extends PartyIsIdentified {

  ControllerIsIdentified(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-01")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addParameters("registrationRequired")
            .addBases(Cite.gdprOpening(), Cite.commissionAnnex("I")),
        Side.CONTROLLER);
  }
}
