package nl.artikel28.validation.party;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** A rule that asks the same of several parties; without any of them it is {@code missing}. */
abstract class PartyRule extends CatalogueRule {

  static final AttributePath PARTIES = AttributePath.of("parties");

  PartyRule(RuleTexts texts, RuleDescription.Builder description) {
    super(texts, description);
  }

  @Override
  public final Verdict judge(RuleContext context) {
    List<Party> parties = context.agreement().parties();
    List<Verdict> causes = new ArrayList<>();
    boolean asked = false;
    for (int i = 0; i < parties.size(); i++) {
      if (concerns(parties.get(i), parties)) {
        asked = true;
        judge(parties.get(i), i, context, causes);
      }
    }
    return asked ? combined(causes) : missing(context, rolesElsewhere(parties, context));
  }

  /** The roles of the first party for which they are settled elsewhere, otherwise the parties. */
  static AttributePath rolesElsewhere(List<Party> parties, RuleContext context) {
    for (int i = 0; i < parties.size(); i++) {
      AttributePath roles = PARTIES.item(i).child("roles");
      if (parties.get(i).roles().isEmpty() && isElsewhere(context, roles)) {
        return roles;
      }
    }
    return PARTIES;
  }

  /** Whether the rule is asked of a party: by default of every controller and processor. */
  boolean concerns(Party party, List<Party> parties) {
    return Sides.isOn(Side.CONTROLLER, party) || Sides.isOn(Side.PROCESSOR, party);
  }

  /** Judges the party at an index, and adds a verdict for each thing that is not in order. */
  abstract void judge(Party party, int index, RuleContext context, List<Verdict> causes);

  /** The name of a party or, when it has none, its side, as the argument {@code party}. */
  static Argument who(Party party) {
    return party
        .name()
        .map(name -> Argument.quote("party", name))
        .orElseGet(() -> word("party", sideOf(party)));
  }

  private static Side sideOf(Party party) {
    return Sides.strength(Side.PROCESSOR, party) > Sides.strength(Side.CONTROLLER, party)
        ? Side.PROCESSOR
        : Side.CONTROLLER;
  }
}
