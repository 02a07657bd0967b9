package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** Only Union or Member State law may set instructions aside. */
final class OnlyEuropeanLawSetsInstructionsAside extends CatalogueRule {

  private static final AttributePath LEGAL_EXCEPTION =
      AttributePath.of("instructions.legalException");

  OnlyEuropeanLawSetsInstructionsAside(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-02")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(
                Cite.gdpr("28(3)(a)"),
                Cite.guidelines072020("121"),
                Cite.commissionClauses("7.1(a)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<LegalException> exception = context.terms().instructions().legalException();
    if (exception.isEmpty()) {
      return unstated(context, LEGAL_EXCEPTION);
    }
    return switch (exception.get()) {
      case EU_OR_MEMBER_STATE_LAW, NO_EXCEPTION -> satisfied();
      case ANY_LAW -> violated(found(context, LEGAL_EXCEPTION, "anyLaw").build());
    };
  }
}
