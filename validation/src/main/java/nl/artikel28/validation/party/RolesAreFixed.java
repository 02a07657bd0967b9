package nl.artikel28.validation.party;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.party.PartyRule.PARTIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * There is a controller and a processor, their roles stand without condition, and nobody is both
 * for the same activity.
 */
final class RolesAreFixed extends CatalogueRule {

  RolesAreFixed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("PTY-07")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(ERROR)
            .addBases(Cite.gdpr("4(7)"), Cite.gdpr("4(8)"), Cite.gdpr("28(10)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Party> parties = context.agreement().parties();
    if (parties.isEmpty()) {
      return unstated(context, PARTIES);
    }
    List<Verdict> causes = new ArrayList<>();
    judgeSide(Side.CONTROLLER, "noController", context, causes);
    judgeSide(Side.PROCESSOR, "noProcessor", context, causes);
    for (int i = 0; i < parties.size(); i++) {
      judgeConditions(parties.get(i), i, context, causes);
      judgeClash(parties.get(i), i, context, causes);
    }
    return combined(causes);
  }

  private void judgeSide(Side side, String variant, RuleContext context, List<Verdict> causes) {
    List<Party> parties = context.agreement().parties();
    if (!Sides.isTaken(side, parties)) {
      AttributePath place = PartyRule.rolesElsewhere(parties, context);
      causes.add(missing(context, place, absent(context, PARTIES, variant)));
    }
  }

  private void judgeConditions(Party party, int index, RuleContext context, List<Verdict> causes) {
    List<PartyRole> roles = party.roles();
    for (int i = 0; i < roles.size(); i++) {
      Optional<String> condition = roles.get(i).condition();
      if (condition.isPresent()) {
        causes.add(
            violated(
                found(
                        context,
                        rolesOf(index).item(i).child("condition"),
                        "conditional",
                        PartyRule.who(party),
                        word("role", roles.get(i).role()),
                        Argument.quote("actual", condition.get()))
                    .build()));
      }
    }
  }

  private void judgeClash(Party party, int index, RuleContext context, List<Verdict> causes) {
    List<PartyRole> clashing = new ArrayList<>();
    for (PartyRole role : party.roles()) {
      if (isFixedOn(Side.CONTROLLER, role) && isProcessorFor(role.activity(), party)) {
        clashing.add(role);
      }
    }
    if (!clashing.isEmpty()) {
      causes.add(violated(clash(party, clashing, rolesOf(index), context)));
    }
  }

  private static boolean isProcessorFor(Optional<String> activity, Party party) {
    for (PartyRole role : party.roles()) {
      if (isFixedOn(Side.PROCESSOR, role) && role.activity().equals(activity)) {
        return true;
      }
    }
    return false;
  }

  /** A role on a condition has a finding of its own. */
  private static boolean isFixedOn(Side side, PartyRole role) {
    return Sides.isOn(side, role) && role.condition().isEmpty();
  }

  private Finding clash(
      Party party, List<PartyRole> clashing, AttributePath path, RuleContext context) {
    List<String> activities =
        clashing.stream().map(PartyRole::activity).flatMap(Optional::stream).toList();
    Finding.Builder finding =
        activities.size() < clashing.size()
            ? found(context, path, "both", PartyRule.who(party))
            : found(
                context,
                path,
                "bothFor",
                PartyRule.who(party),
                Argument.quotes("activities", activities));
    return finding.build();
  }

  private static AttributePath rolesOf(int index) {
    return PARTIES.item(index).child("roles");
  }
}
