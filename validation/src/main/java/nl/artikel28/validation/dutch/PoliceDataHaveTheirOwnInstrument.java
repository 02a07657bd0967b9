package nl.artikel28.validation.dutch;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.data.CriminalData;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * For police data and judicial data, which fall under laws of their own, the agreement names an
 * instrument under those laws.
 */
final class PoliceDataHaveTheirOwnInstrument extends CatalogueRule {

  private static final AttributePath CATEGORIES = AttributePath.of("data.categories");

  private final Verdict noPoliceData;
  private final Verdict otherCountry;

  PoliceDataHaveTheirOwnInstrument(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("NLD-03")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(Cite.gdpr("2(2)(d)"), Cite.policeData(), Cite.judicialData()));
    this.noPoliceData = notApplicable("naNoPoliceData");
    this.otherCountry = notApplicable("naOtherCountry");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Verdict> causes = new ArrayList<>(0);
    boolean none = true;
    List<PersonalDataCategory> categories = context.terms().data().categories();
    for (int i = 0; i < categories.size(); i++) {
      PersonalDataCategory category = categories.get(i);
      Optional<CriminalData> criminal = category.criminal();
      if (criminal.isPresent() && !category.offered() && criminal.get().policeData().orElse(true)) {
        none = false;
        judge(category, criminal.get(), CATEGORIES.item(i), context, causes);
      }
    }
    if (none) {
      return unstated(context, CATEGORIES, noPoliceData);
    }
    return causes.isEmpty() || isDutch(context) ? combined(causes) : otherCountry;
  }

  /** Where nothing tells the country, the data are taken to be Dutch. */
  private static boolean isDutch(RuleContext context) {
    Optional<Party> controller = context.agreement().controller();
    return controller.isEmpty()
        || Netherlands.isHomeOf(controller.get(), context.terms().law().governing()).orElse(true);
  }

  private void judge(
      PersonalDataCategory category,
      CriminalData criminal,
      AttributePath path,
      RuleContext context,
      List<Verdict> causes) {
    if (criminal.policeInstrument().isPresent()) {
      return;
    }
    Argument label = Argument.quote("label", category.label());
    AttributePath instrument = path.child("criminal.policeInstrument");
    if (criminal.policeData().isEmpty()) {
      Message reason = Message.builder().template(text("unknown")).addArguments(label).build();
      causes.add(undetermined(reason, path.child("criminal.policeData"), context));
    } else if (isElsewhere(context, instrument)) {
      causes.add(elsewhere(context, instrument));
    } else {
      causes.add(violated(found(context, path, "noInstrument", label).build()));
    }
  }
}
