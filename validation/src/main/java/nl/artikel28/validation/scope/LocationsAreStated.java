package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement says where data are processed, with a town, a country or a region for each. */
final class LocationsAreStated extends CatalogueRule {

  private static final AttributePath LOCATIONS = AttributePath.of("scope.locations");

  LocationsAreStated(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-08")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("44"), Cite.guidelines072020("152")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<ProcessingLocation> locations = context.terms().scope().locations();
    if (locations.isEmpty()) {
      return missing(context, LOCATIONS);
    }
    List<Verdict> causes = new ArrayList<>();
    for (int i = 0; i < locations.size(); i++) {
      if (!isPlaced(locations.get(i))) {
        causes.add(onUnplaced(locations.get(i), LOCATIONS.item(i), context));
      }
    }
    return combined(causes);
  }

  private static boolean isPlaced(ProcessingLocation location) {
    return location.country().isPresent()
        || location.region().isPresent()
        || location.place().isPresent();
  }

  private Verdict onUnplaced(ProcessingLocation location, AttributePath path, RuleContext context) {
    Optional<String> label = location.label();
    Finding.Builder finding =
        label.isPresent()
            ? found(context, path, "unplacedLabel", Argument.quote("actual", label.get()))
            : found(context, path, "unplaced");
    return missing(context, path, finding);
  }
}
