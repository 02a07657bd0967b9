package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.party.DataProtectionOfficer;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Every controller and processor has a contact point with an address, a number or a link, or a data
 * protection officer who can be reached so.
 */
final class PartiesCanBeReached extends PartyRule {

  PartiesCanBeReached(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(
                Cite.gdpr("33(3)(b)"), Cite.guidelines072020("136"), Cite.commissionAnnex("I")));
  }

  @Override
  void judge(Party party, int index, RuleContext context, List<Verdict> causes) {
    if (canBeReached(party)) {
      return;
    }
    AttributePath path = PARTIES.item(index).child("contactPoints");
    Finding.Builder finding =
        party.contactPoints().isEmpty()
            ? absent(context, path, "noContact", who(party))
            : found(context, path, "unreachable", who(party));
    causes.add(missing(context, placeElsewhere(path, party, context), finding));
  }

  private static AttributePath placeElsewhere(
      AttributePath list, Party party, RuleContext context) {
    for (int i = 0; i < party.contactPoints().size(); i++) {
      AttributePath point = list.item(i);
      AttributePath place =
          Ways.elsewhere(point, Optional.of(party.contactPoints().get(i)), context);
      if (!place.equals(point)) {
        return place;
      }
    }
    return list;
  }

  private static boolean canBeReached(Party party) {
    for (ContactPoint point : party.contactPoints()) {
      if (point.canBeReached()) {
        return true;
      }
    }
    return officerCanBeReached(party);
  }

  /** Article 33(3)(b) has the data protection officer or another contact point. */
  private static boolean officerCanBeReached(Party party) {
    return party
        .dataProtectionOfficer()
        .flatMap(DataProtectionOfficer::contact)
        .filter(ContactPoint::canBeReached)
        .isPresent();
  }
}
