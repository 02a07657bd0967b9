package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The selection list of a public body goes before deletion. */
final class SelectionListPrevails extends CatalogueRule {

  private static final AttributePath PREVAILS = AttributePath.of("exit.selectionListPrevails");

  private static final Country NETHERLANDS = new Country("NL");

  private final Verdict sectorUnknown;
  private final Verdict noPublicBody;

  SelectionListPrevails(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-08")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.archives("5")));
    this.sectorUnknown = notApplicable("naSectorUnknown");
    this.noPublicBody = notApplicable("naNoPublicBody");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Party> controllers = context.agreement().controllers();
    if (!hasPublicBody(controllers)) {
      return allSectorsAreKnown(controllers) ? noPublicBody : sectorUnknown;
    }
    Optional<Boolean> prevails = context.terms().exit().selectionListPrevails();
    if (prevails.isEmpty()) {
      return missing(context, PREVAILS);
    }
    return prevails.get() ? satisfied() : violated(found(context, PREVAILS, "ignored").build());
  }

  private static boolean hasPublicBody(List<Party> controllers) {
    for (Party controller : controllers) {
      if (controller.sectors().contains(Sector.PUBLIC_AUTHORITY) && !isForeign(controller)) {
        return true;
      }
    }
    return false;
  }

  /** The law on archives is Dutch; a body without an address is taken to be. */
  private static boolean isForeign(Party controller) {
    Optional<Country> country = controller.address().flatMap(PostalAddress::country);
    return country.isPresent() && !country.get().equals(NETHERLANDS);
  }

  private static boolean allSectorsAreKnown(List<Party> controllers) {
    for (Party controller : controllers) {
      if (controller.sectors().isEmpty()) {
        return false;
      }
    }
    return !controllers.isEmpty();
  }
}
