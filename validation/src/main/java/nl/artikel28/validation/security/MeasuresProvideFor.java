package nl.artikel28.validation.security;

import static nl.artikel28.validation.security.Measures.MEASURES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.report.Message;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * What the rules have in common that ask whether the measures provide for something, whatever their
 * words. Without measures the finding is {@code missing}, and {@code partial} names as {@code
 * {left}} what no measure provides for. Measures of which none tells what it achieves leave the
 * rule undetermined, with {@code uncoded} as the reason.
 */
abstract class MeasuresProvideFor extends CatalogueRule {

  /** Something that is wanted, with the effects of which one is enough. */
  record Need(Enum<?> what, Set<MeasureEffect> effects) {

    static Need of(Enum<?> what, MeasureEffect first, MeasureEffect... more) {
      return new Need(what, EnumSet.of(first, more));
    }
  }

  private final List<Need> needs;

  MeasuresProvideFor(RuleTexts texts, RuleDescription.Builder description, Need... needs) {
    super(texts, description);
    this.needs = List.of(needs);
  }

  /** How heavy it weighs that no measure provides for something. */
  Severity severityOf(List<Enum<?>> left) {
    return description().severity();
  }

  @Override
  public Verdict judge(RuleContext context) {
    return gap(context).orElseGet(this::satisfied);
  }

  /** The verdict that something is not provided for, or may not be; empty when everything is. */
  final Optional<Verdict> gap(RuleContext context) {
    List<TechnicalOrOrganisationalMeasure> measures = context.terms().security().measures();
    if (measures.isEmpty()) {
      return Optional.of(missing(context, MEASURES));
    }
    List<Enum<?>> left = left(Measures.effects(measures));
    if (left.isEmpty()) {
      return Optional.empty();
    }
    if (isElsewhere(context, MEASURES)) {
      return Optional.of(elsewhere(context, MEASURES));
    }
    return Optional.of(
        Measures.areCoded(measures)
            ? violated(
                found(context, MEASURES, "partial", words("left", left))
                    .severity(severityOf(left))
                    .build())
            : undetermined(Message.of(text("uncoded")), MEASURES, context));
  }

  private List<Enum<?>> left(Set<MeasureEffect> effects) {
    List<Enum<?>> left = new ArrayList<>(0);
    for (Need need : needs) {
      if (Collections.disjoint(need.effects(), effects)) {
        left.add(need.what());
      }
    }
    return left;
  }
}
