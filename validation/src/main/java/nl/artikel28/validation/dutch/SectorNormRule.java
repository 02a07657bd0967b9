package nl.artikel28.validation.dutch;

import java.util.Optional;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.NormTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * What the rules have in common that ask for a norm of one sector, where the controller is an
 * organisation of the Netherlands in that sector.
 */
abstract class SectorNormRule extends CatalogueRule {

  static final AttributePath NORMS = AttributePath.of("security.norms");

  private final Sector sector;
  private final Verdict sectorUnknown;
  private final Verdict otherSector;
  private final Verdict countryUnknown;
  private final Verdict otherCountry;
  private final Verdict noNorm;

  SectorNormRule(RuleTexts texts, RuleDescription.Builder description, Sector sector) {
    super(texts, description);
    this.sector = sector;
    this.sectorUnknown = notApplicable("naSectorUnknown");
    this.otherSector = notApplicable("naOtherSector");
    this.countryUnknown = notApplicable("naCountryUnknown");
    this.otherCountry = notApplicable("naOtherCountry");
    this.noNorm = notApplicable("naNoNorm");
  }

  /** The norms of the sector. */
  abstract Optional<NormTable> norms(Policy policy);

  /** Judges an agreement that the rule concerns, by a table in which a norm is in force. */
  abstract Verdict judge(NormTable table, RuleContext context);

  @Override
  public final Verdict judge(RuleContext context) {
    Optional<NormTable> table = norms(context.policy());
    if (table.isEmpty()) {
      return policySilent();
    }
    Optional<Party> controller = context.agreement().controller();
    if (controller.isEmpty() || controller.get().sectors().isEmpty()) {
      return sectorUnknown;
    }
    if (!controller.get().sectors().contains(sector)) {
      return otherSector;
    }
    Optional<Boolean> dutch =
        Netherlands.isHomeOf(controller.get(), context.terms().law().governing());
    if (dutch.isEmpty()) {
      return countryUnknown;
    }
    if (!dutch.get()) {
      return otherCountry;
    }
    return NormNames.hasOneInForce(table.get(), context.date())
        ? judge(table.get(), context)
        : noNorm;
  }
}
