package nl.artikel28.validation.form;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Each annex bears a number of its own, is attached, and belongs to the agreement without a
 * condition that is still open. A single annex needs no number when it has a title.
 */
final class AnnexesAreIdentifiedAndBinding extends CatalogueRule {

  private static final AttributePath ANNEXES = AttributePath.of("annexes");

  private final Verdict noAnnexes;

  AnnexesAreIdentifiedAndBinding(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("FRM-05")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.commissionClauses("1(d)"), Cite.gdpr("5(2)")));
    this.noAnnexes = notApplicable("naNoAnnexes");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Annex> annexes = context.agreement().annexes();
    if (annexes.isEmpty()) {
      return unstated(context, ANNEXES, noAnnexes);
    }
    List<Verdict> causes = new ArrayList<>(0);
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < annexes.size(); i++) {
      AttributePath path = ANNEXES.item(i);
      judgeNumber(annexes.get(i), path, annexes.size() == 1, numbers, context, causes);
      judgeForce(annexes.get(i), path, context, causes);
    }
    return combined(causes);
  }

  private void judgeNumber(
      Annex annex,
      AttributePath annexPath,
      boolean only,
      Set<String> numbers,
      RuleContext context,
      List<Verdict> causes) {
    AttributePath path = annexPath.child("number");
    Optional<String> number = annex.number();
    if (number.isPresent()) {
      if (!numbers.add(number.get())) {
        Argument actual = Argument.quote("actual", number.get());
        causes.add(violated(found(context, path, "sameNumber", actual).build()));
      }
    } else if (!only || annex.title().isEmpty()) {
      causes.add(
          missing(
              context,
              path,
              annex.title().isPresent()
                  ? found(
                      context, path, "noNumberTitled", Argument.quote("title", annex.title().get()))
                  : found(context, path, "noNumber")));
    }
  }

  private void judgeForce(
      Annex annex, AttributePath annexPath, RuleContext context, List<Verdict> causes) {
    Argument name = name(annex);
    if (!annex.attached().orElse(true)) {
      causes.add(
          violated(found(context, annexPath.child("attached"), "notAttached", name).build()));
    }
    AttributePath integral = annexPath.child("integral");
    if (annex.integral().isEmpty()) {
      causes.add(missing(context, integral, absent(context, integral, "notSaid", name)));
    } else if (!annex.integral().get()) {
      causes.add(violated(found(context, integral, "notPart", name).build()));
    }
    if (annex.bindingCondition().isPresent() && !annex.conditionMet().orElse(false)) {
      Argument condition = Argument.quote("actual", annex.bindingCondition().get());
      AttributePath path = annexPath.child("bindingCondition");
      causes.add(violated(found(context, path, "condition", name, condition).build()));
    }
  }

  private static Argument name(Annex annex) {
    return Argument.quote("annex", annex.number().or(annex::title).orElse("-"));
  }
}
