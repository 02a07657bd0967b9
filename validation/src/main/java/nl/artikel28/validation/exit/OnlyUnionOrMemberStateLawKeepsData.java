package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor keeps data after the end only where Union or Member State law requires it. */
final class OnlyUnionOrMemberStateLawKeepsData extends CatalogueRule {

  private static final AttributePath EXCEPTION = AttributePath.of("exit.retentionException");

  OnlyUnionOrMemberStateLawKeepsData(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-04")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(INFO)
            .addBases(Cite.gdpr("28(3)(g)"), Cite.guidelines072020("142")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<LegalException> exception = context.terms().exit().retentionException();
    if (exception.isEmpty()) {
      return missing(context, EXCEPTION);
    }
    return exception.get() == LegalException.ANY_LAW
        ? violated(found(context, EXCEPTION, "anyLaw").build())
        : satisfied();
  }
}
