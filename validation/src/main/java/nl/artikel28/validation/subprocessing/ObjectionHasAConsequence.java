package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Changes.OBJECTION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.subprocessing.ObjectionConsequence;
import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** An objection keeps the sub-processor out, or lets the controller terminate. */
final class ObjectionHasAConsequence extends CatalogueRule {

  private static final AttributePath CONSEQUENCES = OBJECTION.child("consequences");

  private static final Set<ObjectionConsequence> WAYS_OUT =
      EnumSet.of(ObjectionConsequence.TERMINATION, ObjectionConsequence.PARTIAL_TERMINATION);
  private static final Set<ObjectionConsequence> KEEP_OUT =
      EnumSet.of(ObjectionConsequence.NOT_ENGAGED, ObjectionConsequence.ALTERNATIVE_OFFERED);

  ObjectionHasAConsequence(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-06")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("28(2)"), Cite.guidelines072020("158")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<ObjectionRight> objection = Changes.of(context).objection();
    if (objection.isEmpty()) {
      return unstated(context, OBJECTION);
    }
    Set<ObjectionConsequence> consequences = objection.get().consequences();
    if (consequences.isEmpty()) {
      return missing(context, CONSEQUENCES);
    }
    if (hasOneOf(WAYS_OUT, consequences)) {
      return satisfied();
    }
    if (consequences.contains(ObjectionConsequence.PROCESSOR_PROCEEDS)) {
      return violated(found(context, CONSEQUENCES, "proceeds").build());
    }
    return hasOneOf(KEEP_OUT, consequences)
        ? satisfied()
        : violated(
            found(context, CONSEQUENCES, "weak", words("actual", List.copyOf(consequences)))
                .build());
  }

  private static boolean hasOneOf(
      Set<ObjectionConsequence> wanted, Set<ObjectionConsequence> consequences) {
    for (ObjectionConsequence consequence : consequences) {
      if (wanted.contains(consequence)) {
        return true;
      }
    }
    return false;
  }
}
