package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.security.MeasureChange;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** A measure changes with the controller's approval only, and the measures are reviewed. */
final class MeasuresChangeWithApprovalAndAreReviewed extends CatalogueRule {

  private static final AttributePath CHANGES = AttributePath.of("security.changes");
  private static final AttributePath REVIEW = AttributePath.of("security.review");

  MeasuresChangeWithApprovalAndAreReviewed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-10")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.guidelines072020("126")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    SecurityTerms security = context.terms().security();
    List<Verdict> causes = new ArrayList<>(0);
    judgeChanges(security.changes(), context, causes);
    judgeReview(security.review(), context, causes);
    return combined(causes);
  }

  private void judgeChanges(
      Optional<MeasureChange> changes, RuleContext context, List<Verdict> causes) {
    if (changes.isEmpty()) {
      causes.add(missing(context, CHANGES, absent(context, CHANGES, "changesSilent")));
    } else if (changes.get() != MeasureChange.APPROVAL) {
      causes.add(
          violated(
              found(context, CHANGES, "withoutApproval", word("actual", changes.get()))
                  .severity(changes.get() == MeasureChange.FREE ? WARNING : INFO)
                  .build()));
    }
  }

  private void judgeReview(Optional<Duty> review, RuleContext context, List<Verdict> causes) {
    if (review.isEmpty()) {
      causes.add(missing(context, REVIEW, absent(context, REVIEW, "reviewSilent")));
    } else if (review.get().extent() == Extent.NONE) {
      causes.add(violated(found(context, REVIEW, "notReviewed").build()));
    } else if (review.get().extent() == Extent.PARTIAL) {
      causes.add(violated(found(context, REVIEW, "reviewPartial").severity(INFO).build()));
    }
  }
}
