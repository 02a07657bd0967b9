package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor helps to document breaches, or keeps a log that the controller can see. */
final class BreachesAreDocumented extends CatalogueRule {

  private static final AttributePath DOCUMENTATION =
      AttributePath.of("breachNotification.documentation");

  BreachesAreDocumented(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-09")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("33(5)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    BreachNotification breach = context.terms().breachNotification();
    Optional<Duty> help = breach.documentation();
    Optional<Duty> log = breach.log();
    if (is(Extent.FULL, help) || is(Extent.FULL, log)) {
      return satisfied();
    }
    if (is(Extent.PARTIAL, help) || is(Extent.PARTIAL, log)) {
      return violated(found(context, DOCUMENTATION, "partial").severity(INFO).build());
    }
    return is(Extent.NONE, help)
        ? violated(found(context, DOCUMENTATION, "excluded").build())
        : missing(context, DOCUMENTATION);
  }

  private static boolean is(Extent extent, Optional<Duty> duty) {
    return duty.isPresent() && duty.get().extent() == extent;
  }
}
