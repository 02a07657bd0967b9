package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.FlagWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** What the two rules on the identity of a party have in common. */
abstract class PartyIsIdentified extends PartyRule {

  private static final String NAME = "name";
  private static final String ADDRESS = "address";
  private static final String REGISTRATIONS = "registrations";

  private final Side side;

  PartyIsIdentified(RuleTexts texts, RuleDescription.Builder description, Side side) {
    super(texts, description);
    this.side = side;
  }

  @Override
  final boolean concerns(Party party, List<Party> parties) {
    return Sides.isMeantBy(side, party, parties);
  }

  @Override
  final void judge(Party party, int index, RuleContext context, List<Verdict> causes) {
    List<String> left = left(party, context);
    if (left.isEmpty()) {
      return;
    }
    AttributePath path = PARTIES.item(index);
    AttributePath first = path.child(left.get(0));
    left.removeIf(name -> context.stateOfAbsent(path.child(name)) == TermState.ELSEWHERE);
    causes.add(
        left.isEmpty() ? missing(context, first) : violated(findingOn(party, path, left, context)));
  }

  /** The attributes that are not there, under the names that also have a text. */
  private static List<String> left(Party party, RuleContext context) {
    List<String> left = new ArrayList<>();
    if (party.name().isEmpty()) {
      left.add(NAME);
    }
    if (!isAddressed(party)) {
      left.add(ADDRESS);
    }
    if (party.registrations().isEmpty() && needsRegistration(context)) {
      left.add(REGISTRATIONS);
    }
    return left;
  }

  private static boolean isAddressed(Party party) {
    Optional<PostalAddress> address = party.address();
    return address.isPresent()
        && (!address.get().lines().isEmpty() || address.get().place().isPresent());
  }

  private static boolean needsRegistration(RuleContext context) {
    Optional<FlagWish> required = context.policy().registrationRequired();
    return required.isPresent() && required.get().value();
  }

  private Finding findingOn(
      Party party, AttributePath path, List<String> left, RuleContext context) {
    AttributePath first = path.child(left.get(0));
    Argument words = Argument.wordList("left", left.stream().map(this::text).toList());
    Finding.Builder finding =
        left.contains(NAME)
            ? absent(context, first, "nameless", words)
            : absent(context, first, "partial", words, who(party)).severity(WARNING);
    return finding.path(path).build();
  }
}
