package nl.artikel28.validation.rights;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.agreement.rights.OwnAnswers;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor passes on requests that reach it, and does not answer them of its own accord. */
final class RequestsArePassedOn extends DutyRule {

  private static final AttributePath OWN_ANSWERS = AttributePath.of("dataSubjectRights.ownAnswers");

  RequestsArePassedOn(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DSR-04")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.commissionClauses("8(a)"), Cite.guidelines072020("131, 132")),
        "dataSubjectRights.forwarding",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().dataSubjectRights().forwarding();
  }

  @Override
  public Verdict judge(RuleContext context) {
    Verdict forwarding = super.judge(context);
    Verdict answers = judgeAnswers(context);
    return forwarding == satisfied() ? answers : combined(List.of(forwarding, answers));
  }

  private Verdict judgeAnswers(RuleContext context) {
    DataSubjectRightsTerms terms = context.terms().dataSubjectRights();
    if (terms.ownAnswers().isPresent()) {
      return terms.ownAnswers().get() == OwnAnswers.ALLOWED
          ? violated(found(context, OWN_ANSWERS, "answersItself").build())
          : satisfied();
    }
    return isPassedOn(terms.forwarding())
        ? missing(context, OWN_ANSWERS, absent(context, OWN_ANSWERS, "answersOpen").severity(INFO))
        : satisfied();
  }

  private static boolean isPassedOn(Optional<Duty> forwarding) {
    return forwarding.isPresent() && forwarding.get().extent() != Extent.NONE;
  }
}
