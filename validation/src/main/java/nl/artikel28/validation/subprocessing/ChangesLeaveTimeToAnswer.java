package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Authorisation.AUTHORISATION;
import static nl.artikel28.validation.subprocessing.Changes.NOTICE;
import static nl.artikel28.validation.subprocessing.Changes.OBJECTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.agreement.subprocessing.SilenceEffect;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Rung;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.Ladders;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * A change of sub-processors is announced a number of days beforehand, leaves a number of days to
 * object, and the agreement says what silence means.
 */
final class ChangesLeaveTimeToAnswer extends CatalogueRule {

  private static final AttributePath SILENCE = OBJECTION.child("silence");
  private static final Asked ANNOUNCEMENT = new Asked(NOTICE, "noNotice", "shortNotice");
  private static final Asked WINDOW =
      new Asked(OBJECTION.child("window"), "noWindow", "shortWindow");

  private final Verdict refused;

  ChangesLeaveTimeToAnswer(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-05")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addParameters("subProcessorNotice", "objectionWindow")
            .addBases(
                Cite.commissionClauses("7.7(a)"),
                Cite.guidelines072020("155"),
                Cite.guidelines072020("157-158"),
                Cite.marketPractice()));
    this.refused = notApplicable("naRefused");
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<SubProcessorAuthorisation> authorisation =
        context.terms().subProcessing().authorisation();
    if (authorisation.isEmpty()) {
      return unstated(context, AUTHORISATION);
    }
    if (authorisation.get() == SubProcessorAuthorisation.NONE) {
      return refused;
    }
    SubProcessorChanges changes = Changes.of(context);
    if (!hasNumber(changes.notice()) && isElsewhere(context, ANNOUNCEMENT.period())) {
      return elsewhere(context, ANNOUNCEMENT.period());
    }
    ObjectionRight objection = Changes.objectionTo(changes);
    List<Finding> findings = new ArrayList<>();
    judgeTime(
        changes.notice(), context.policy().subProcessorNotice(), ANNOUNCEMENT, context, findings);
    if (Authorisation.isGeneral(authorisation.get())) {
      judgeTime(objection.window(), context.policy().objectionWindow(), WINDOW, context, findings);
    }
    judgeSilence(objection.silence(), authorisation.get(), context, findings);
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private void judgeTime(
      Optional<TimeLimit> limit,
      Optional<TimeLadder> ladder,
      Asked asked,
      RuleContext context,
      List<Finding> findings) {
    if (!hasNumber(limit)) {
      findings.add(absent(context, asked.path(), asked.none()).build());
      return;
    }
    if (ladder.isEmpty()) {
      return;
    }
    Rung rung = Ladders.atLeast(ladder.get(), limit.get(), context.calendar());
    if (rung != Rung.PREFERRED) {
      TimeSpan actual = context.calendar().earlierEnd(limit.get()).orElseThrow();
      findings.add(
          beyond(context, asked.period(), asked.tooShort(), actual, ladder.get(), rung).build());
    }
  }

  private void judgeSilence(
      Optional<SilenceEffect> silence,
      SubProcessorAuthorisation authorisation,
      RuleContext context,
      List<Finding> findings) {
    if (silence.isEmpty()) {
      if (Authorisation.isGeneral(authorisation)) {
        findings.add(absent(context, SILENCE, "noSilence").build());
      }
    } else if (silence.get() == SilenceEffect.CONSENT && Authorisation.isSpecific(authorisation)) {
      findings.add(found(context, SILENCE, "silenceIsConsent").build());
    }
  }

  private static boolean hasNumber(Optional<TimeLimit> limit) {
    return limit.isPresent() && limit.get().period().isPresent();
  }

  /**
   * A time that is asked for.
   *
   * @param path the attribute
   * @param none the sentence when it has no number
   * @param tooShort the sentence when its number is too small
   */
  private record Asked(AttributePath path, String none, String tooShort) {

    AttributePath period() {
      return path.child("period");
    }
  }
}
