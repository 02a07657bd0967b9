package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor imposes the obligations of this agreement on its sub-processors. */
final class SubProcessorsBearTheSameObligations extends DutyRule {

  private final Verdict refused;

  SubProcessorsBearTheSameObligations(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-08")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(4)"),
                Cite.gdpr("28(3)(d)"),
                Cite.guidelines072020("160"),
                Cite.commissionClauses("7.7(b)")),
        "subProcessing.sameObligations",
        WARNING);
    this.refused = notApplicable("naRefused");
  }

  @Override
  public Verdict judge(RuleContext context) {
    return Authorisation.isRefused(context.terms().subProcessing())
        ? refused
        : super.judge(context);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().subProcessing().sameObligations();
  }
}
