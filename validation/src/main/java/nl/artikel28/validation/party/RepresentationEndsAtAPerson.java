package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The chain of representation of every controller and processor ends at a person with an office,
 * and every company in it has a registration.
 */
final class RepresentationEndsAtAPerson extends PartyRule {

  RepresentationEndsAtAPerson(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-05")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.civilCodeBook2("2:130"), Cite.civilCodeBook2("2:240")));
  }

  @Override
  void judge(Party party, int index, RuleContext context, List<Verdict> causes) {
    List<Representative> chain = party.representation();
    if (chain.isEmpty()) {
      AttributePath path = pathOf(index);
      causes.add(missing(context, path, absent(context, path, "nobody", who(party))));
      return;
    }
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i) instanceof Representative.Company company
          && company.registrations().isEmpty()) {
        causes.add(onNoNumber(company, party, pathOf(index).item(i), context));
      }
    }
    judgeEnd(party, index, context, causes);
  }

  private void judgeEnd(Party party, int index, RuleContext context, List<Verdict> causes) {
    int last = party.representation().size() - 1;
    if (!(party.representation().get(last) instanceof Representative.Person person)) {
      AttributePath path = pathOf(index);
      causes.add(missing(context, path, found(context, path, "noPerson", who(party))));
    } else if (person.office().isEmpty()) {
      causes.add(without("office", pathOf(index).item(last), "noOffice", context, who(party)));
    }
  }

  private Verdict onNoNumber(
      Representative.Company company, Party party, AttributePath link, RuleContext context) {
    Optional<String> name = company.name();
    return name.isPresent()
        ? without(
            "registrations",
            link,
            "noNumber",
            context,
            Argument.quote("company", name.get()),
            who(party))
        : without("registrations", link, "noNumberNorName", context, who(party));
  }

  /** The verdict on a link of the chain that lacks something. */
  private Verdict without(
      String attribute,
      AttributePath link,
      String variant,
      RuleContext context,
      Argument... arguments) {
    AttributePath path = link.child(attribute);
    Finding.Builder finding = absent(context, path, variant, arguments).path(link);
    return missing(context, path, finding);
  }

  private static AttributePath pathOf(int index) {
    return PARTIES.item(index).child("representation");
  }
}
