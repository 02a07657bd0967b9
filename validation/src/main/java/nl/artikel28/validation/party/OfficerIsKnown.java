package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.party.DataProtectionOfficer;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.SectorWish;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The agreement names the data protection officer of every controller and processor, or says that
 * there is none where none is mandatory.
 */
final class OfficerIsKnown extends PartyRule {

  OfficerIsKnown(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-04")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addParameters("officerSectors")
            .addBases(Cite.gdpr("37(1)(a)"), Cite.gdpr("37(7)")));
  }

  @Override
  void judge(Party party, int index, RuleContext context, List<Verdict> causes) {
    Optional<DataProtectionOfficer> officer = party.dataProtectionOfficer();
    if (officer.isEmpty()) {
      causes.add(onSilence(party, pathOf(index), context));
      return;
    }
    switch (officer.get().status()) {
      case DESIGNATED -> judgeContact(officer.get(), party, index, context, causes);
      case NOT_DESIGNATED -> judgeSectors(party, index, context, causes);
    }
  }

  private Verdict onSilence(Party party, AttributePath path, RuleContext context) {
    List<Sector> sectors = mandatorySectors(party, context);
    Finding.Builder finding =
        sectors.isEmpty()
            ? absent(context, path, "silent", who(party))
            : absent(context, path, "silentMandatory", who(party), words("sectors", sectors));
    return missing(context, path, finding);
  }

  private void judgeContact(
      DataProtectionOfficer officer,
      Party party,
      int index,
      RuleContext context,
      List<Verdict> causes) {
    Optional<ContactPoint> contact = officer.contact();
    if (contact.isEmpty() || !contact.get().canBeReached()) {
      AttributePath path = pathOf(index).child("contact");
      Finding.Builder finding =
          absent(context, path, "noContact", who(party)).path(pathOf(index)).severity(INFO);
      causes.add(missing(context, Ways.elsewhere(path, contact, context), finding));
    }
  }

  private void judgeSectors(Party party, int index, RuleContext context, List<Verdict> causes) {
    List<Sector> sectors = mandatorySectors(party, context);
    if (!sectors.isEmpty()) {
      Finding.Builder finding =
          found(context, pathOf(index), "notDesignated", who(party), words("sectors", sectors));
      causes.add(violated(finding.build()));
    }
  }

  /** The sectors of a party in which an officer is mandatory. */
  private static List<Sector> mandatorySectors(Party party, RuleContext context) {
    List<Sector> sectors = new ArrayList<>();
    Optional<SectorWish> wish = context.policy().officerSectors();
    if (wish.isPresent()) {
      for (Sector sector : party.sectors()) {
        if (wish.get().values().contains(sector)) {
          sectors.add(sector);
        }
      }
    }
    return sectors;
  }

  private static AttributePath pathOf(int index) {
    return PARTIES.item(index).child("dataProtectionOfficer");
  }
}
