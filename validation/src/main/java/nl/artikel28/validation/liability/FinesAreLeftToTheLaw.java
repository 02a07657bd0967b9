package nl.artikel28.validation.liability;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.liability.FineAllocation;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The law decides who bears a fine: the text does not speak of fines, or leaves them with the party
 * that is fined.
 */
final class FinesAreLeftToTheLaw extends CatalogueRule {

  private static final AttributePath FINES = AttributePath.of("liability.fines");

  FinesAreLeftToTheLaw(RuleTexts texts) {
    super(
        texts,
        texts.rule("LIA-03").layer(STATUTE).kind(ADVICE).severity(INFO).addBases(Cite.gdpr("83")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<FineAllocation> fines = context.terms().liability().fines();
    if (fines.isEmpty()) {
      return context.stateOfAbsent(FINES) == TermState.SILENT
          ? satisfied()
          : unstated(context, FINES);
    }
    return switch (fines.get().borneBy()) {
      case EACH_ITS_OWN -> satisfied();
      case CONTROLLER -> violated(on("controller", fines.get(), context));
      case PROCESSOR -> violated(on("processor", fines.get(), context));
    };
  }

  private Finding on(String variant, FineAllocation fines, RuleContext context) {
    return fines.exceptions().isEmpty()
        ? found(context, FINES, variant).build()
        : found(
                context,
                FINES,
                variant + "Except",
                Argument.quotes("exceptions", fines.exceptions()))
            .build();
  }
}
