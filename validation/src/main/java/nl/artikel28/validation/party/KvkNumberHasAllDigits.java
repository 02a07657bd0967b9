package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyRule.PARTIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.NumberWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** Every number in the Dutch trade register has all its digits and nothing else. */
final class KvkNumberHasAllDigits extends CatalogueRule {

  /** Who bears a number: a party, or a company in its chain of representation. */
  private record Bearer(int party, int link) {

    static final int NO_LINK = -1;

    AttributePath path() {
      AttributePath path = PARTIES.item(party);
      return link == NO_LINK ? path : path.child("representation").item(link);
    }
  }

  private final Verdict noNumber;

  KvkNumberHasAllDigits(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-06")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addParameters("kvkDigits")
            .addBases(Cite.tradeRegister()));
    this.noNumber = notApplicable("naNoNumber");
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<NumberWish> digits = context.policy().kvkDigits();
    if (digits.isEmpty()) {
      return policySilent();
    }
    List<Party> parties = context.agreement().parties();
    if (parties.isEmpty()) {
      return unstated(context, PARTIES);
    }
    List<Finding> findings = new ArrayList<>();
    boolean numbered = false;
    for (int i = 0; i < parties.size(); i++) {
      numbered |= judge(parties.get(i), i, digits.get().value(), context, findings);
    }
    if (!numbered) {
      return noNumber;
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  /** Judges the numbers of a party and of its representatives, and says whether there are any. */
  private boolean judge(
      Party party, int index, int digits, RuleContext context, List<Finding> findings) {
    boolean numbered =
        judge(party.registrations(), new Bearer(index, Bearer.NO_LINK), digits, context, findings);
    List<Representative> chain = party.representation();
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i) instanceof Representative.Company company) {
        numbered |= judge(company.registrations(), new Bearer(index, i), digits, context, findings);
      }
    }
    return numbered;
  }

  private boolean judge(
      List<Registration> registrations,
      Bearer bearer,
      int digits,
      RuleContext context,
      List<Finding> findings) {
    boolean numbered = false;
    for (int i = 0; i < registrations.size(); i++) {
      Registration registration = registrations.get(i);
      if (registration.scheme() == RegistrationScheme.KVK) {
        numbered = true;
        if (!isWhole(registration.number(), digits)) {
          AttributePath path = bearer.path().child("registrations").item(i).child("number");
          findings.add(findingOn(registration.number(), path, digits, context));
        }
      }
    }
    return numbered;
  }

  private Finding findingOn(String number, AttributePath path, int digits, RuleContext context) {
    return found(
            context,
            path,
            "wrong",
            Argument.quote("actual", number),
            Argument.count("expected", digits))
        .build();
  }

  private static boolean isWhole(String number, int digits) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.length() == digits;
  }
}
