package nl.artikel28.validation.transfer;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The processor transfers data on written instructions only, unless Union or Member State law
 * requires a transfer.
 */
final class TransfersAreOnWrittenInstructionsOnly extends DutyRule {

  private static final AttributePath CONSENT = AttributePath.of("transfers.consentNeeded");
  private static final AttributePath EXCEPTION = AttributePath.of("transfers.legalException");

  TransfersAreOnWrittenInstructionsOnly(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("TRF-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(a)"),
                Cite.gdpr("44"),
                Cite.guidelines072020("119, 120"),
                Cite.commissionClauses("7.8(a)")),
        "transfers.onlyOnInstruction",
        WARNING);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().transfers().onlyOnInstruction();
  }

  @Override
  public Verdict judge(RuleContext context) {
    TransferTerms terms = context.terms().transfers();
    Verdict instructed =
        terms.onlyOnInstruction().isEmpty() && terms.consentNeeded().orElse(false)
            ? violated(found(context, CONSENT, "consentOnly").severity(WARNING).build())
            : super.judge(context);
    if (terms.legalException().isEmpty()
        || terms.legalException().get() != LegalException.ANY_LAW) {
      return instructed;
    }
    Verdict anyLaw = violated(found(context, EXCEPTION, "anyLaw").severity(WARNING).build());
    return combined(List.of(instructed, anyLaw));
  }
}
