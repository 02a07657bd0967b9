package nl.artikel28.validation.rights;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.rights.DataSubjectRight;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The processor's help covers every right of Chapter III. Help with all requests, without a list of
 * rights, covers every right.
 */
final class EveryRightIsCovered extends CatalogueRule {

  private static final AttributePath RIGHTS = AttributePath.of("dataSubjectRights.rights");

  private final Verdict noFullHelp;

  EveryRightIsCovered(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DSR-02")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(Cite.gdpr("28(3)(e)"), Cite.gdpr("12-22")));
    this.noFullHelp = notApplicable("naNoFullHelp");
  }

  @Override
  public Verdict judge(RuleContext context) {
    DataSubjectRightsTerms terms = context.terms().dataSubjectRights();
    if (terms.rights().isEmpty()) {
      return withoutList(terms.assistance(), context);
    }
    Set<DataSubjectRight> left = EnumSet.allOf(DataSubjectRight.class);
    left.removeAll(terms.rights());
    return left.isEmpty() ? satisfied() : violated(lacking(left, terms.openEnded(), context));
  }

  private Verdict withoutList(Optional<Duty> assistance, RuleContext context) {
    if (isElsewhere(context, RIGHTS)) {
      return elsewhere(context, RIGHTS);
    }
    return assistance.isPresent() && assistance.get().extent() == Extent.FULL
        ? satisfied()
        : noFullHelp;
  }

  private Finding lacking(Set<DataSubjectRight> left, boolean openEnded, RuleContext context) {
    Argument words = words("left", List.copyOf(left));
    return openEnded
        ? found(context, RIGHTS, "examples", words).severity(INFO).build()
        : found(context, RIGHTS, "lacking", words).build();
  }
}
