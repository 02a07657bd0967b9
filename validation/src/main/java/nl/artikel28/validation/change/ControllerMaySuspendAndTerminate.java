package nl.artikel28.validation.change;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.ADVICE;
import static nl.artikel28.report.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.change.TerminationRight;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The controller may suspend the processing and end the agreement when the processor does not keep
 * to it. The grounds of a right to end it are words of the agreement and are not weighed.
 */
final class ControllerMaySuspendAndTerminate extends CatalogueRule {

  private static final AttributePath SUSPENSION = AttributePath.of("changes.suspension");
  private static final AttributePath TERMINATIONS = AttributePath.of("changes.terminations");

  ControllerMaySuspendAndTerminate(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("CHG-02")
            .layer(HOUSE)
            .kind(ADVICE)
            .severity(INFO)
            .addBases(Cite.commissionClauses("10(a)"), Cite.commissionClauses("10(b)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Verdict> causes = new ArrayList<>(0);
    judgeSuspension(context, causes);
    judgeTermination(context, causes);
    return combined(causes);
  }

  private void judgeSuspension(RuleContext context, List<Verdict> causes) {
    Optional<Duty> suspension = context.terms().changes().suspension();
    if (suspension.isEmpty()) {
      causes.add(missing(context, SUSPENSION, absent(context, SUSPENSION, "noSuspension")));
      return;
    }
    switch (suspension.get().extent()) {
      case FULL -> {}
      case PARTIAL -> causes.add(violated(partial(suspension.get(), context)));
      case NONE -> causes.add(violated(found(context, SUSPENSION, "suspensionExcluded").build()));
    }
  }

  private Finding partial(Duty suspension, RuleContext context) {
    return suspension.onlyFor().isEmpty()
        ? found(context, SUSPENSION, "suspensionPartial").build()
        : found(
                context,
                SUSPENSION,
                "suspensionOnly",
                Argument.quotes("onlyFor", suspension.onlyFor()))
            .build();
  }

  private void judgeTermination(RuleContext context, List<Verdict> causes) {
    List<TerminationRight> rights = context.terms().changes().terminations();
    if (rights.isEmpty()) {
      causes.add(missing(context, TERMINATIONS, absent(context, TERMINATIONS, "noTermination")));
      return;
    }
    int excluded = -1;
    for (int i = 0; i < rights.size(); i++) {
      TerminationRight right = rights.get(i);
      if (right.holder() != Side.PROCESSOR) {
        if (!right.excluded()) {
          return;
        }
        excluded = i;
      }
    }
    causes.add(
        violated(
            excluded < 0
                ? found(context, TERMINATIONS, "processorOnly").build()
                : found(context, TERMINATIONS.item(excluded), "terminationExcluded").build()));
  }
}
