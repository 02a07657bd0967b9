package nl.artikel28.validation.exit;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.exit.ExitClock;
import nl.artikel28.agreement.exit.ExitClockAct;
import nl.artikel28.agreement.exit.ExitTerms;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor deletes copies and backups as well. */
final class CopiesAreDeletedToo extends DutyRule {

  CopiesAreDeletedToo(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("EXT-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("28(3)(g)"), Cite.guidelines072020("142")),
        "exit.copies",
        WARNING);
  }

  /** A time for the deletion of backups is a duty to delete them. */
  @Override
  public Verdict judge(RuleContext context) {
    ExitTerms exit = context.terms().exit();
    return exit.copies().isEmpty() && hasTimeForBackups(exit) ? satisfied() : super.judge(context);
  }

  private static boolean hasTimeForBackups(ExitTerms exit) {
    for (ExitClock clock : exit.clocks()) {
      if (clock.act() == ExitClockAct.DELETE_BACKUPS) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().exit().copies();
  }
}
