package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.validation.subprocessing.Authorisation.SUB_PROCESSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The controller can see the agreements with sub-processors, the whole chain is bound, and the
 * controller can act against a sub-processor when the processor is gone.
 */
final class ControllerHasGripOnTheChain extends CatalogueRule {

  private static final AttributePath COPIES = SUB_PROCESSING.child("copies");
  private static final AttributePath CHAIN = SUB_PROCESSING.child("chain");
  private static final AttributePath STEP_IN = SUB_PROCESSING.child("stepIn");

  private final Verdict refused;

  ControllerHasGripOnTheChain(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-10")
            .layer(HOUSE)
            .kind(ADVICE)
            .severity(INFO)
            .addBases(Cite.commissionClauses("7.7(c)"), Cite.commissionClauses("7.7(e)")));
    this.refused = notApplicable("naRefused");
  }

  @Override
  public Verdict judge(RuleContext context) {
    SubProcessingTerms terms = context.terms().subProcessing();
    if (Authorisation.isRefused(terms)) {
      return refused;
    }
    if (isFull(terms.copies()) && isFull(terms.chain()) && isFull(terms.stepIn())) {
      return satisfied();
    }
    List<LocalisedText> left = new ArrayList<>(3);
    addLeft(terms.copies(), COPIES, "copies", context, left);
    addLeft(terms.chain(), CHAIN, "chain", context, left);
    addLeft(terms.stepIn(), STEP_IN, "stepIn", context, left);
    return left.isEmpty()
        ? elsewhere(context, firstAbsent(terms))
        : violated(lacking(left, context));
  }

  private static boolean isFull(Optional<Duty> duty) {
    return duty.isPresent() && duty.get().extent() == Extent.FULL;
  }

  private void addLeft(
      Optional<Duty> duty,
      AttributePath path,
      String words,
      RuleContext context,
      List<LocalisedText> left) {
    boolean elsewhere = duty.isEmpty() && isElsewhere(context, path);
    if (!isFull(duty) && !elsewhere) {
      left.add(text(words));
    }
  }

  private static AttributePath firstAbsent(SubProcessingTerms terms) {
    if (terms.copies().isEmpty()) {
      return COPIES;
    }
    return terms.chain().isEmpty() ? CHAIN : STEP_IN;
  }

  private Finding lacking(List<LocalisedText> left, RuleContext context) {
    Argument words = Argument.wordList("left", left);
    return context.agreement().subProcessing().isPresent()
        ? found(context, SUB_PROCESSING, "lacking", words).build()
        : absent(context, SUB_PROCESSING, "lacking", words).build();
  }
}
