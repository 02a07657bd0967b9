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
                Cite.guidelines072020("157, 158"),
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
    ObjectionRight objection = Changes.objectionTo(changes);
    List<Verdict> causes = new ArrayList<>();
    judgeTime(
        changes.notice(), context.policy().subProcessorNotice(), ANNOUNCEMENT, context, causes);
    if (Authorisation.isGeneral(authorisation.get())) {
      judgeTime(objection.window(), context.policy().objectionWindow(), WINDOW, context, causes);
    }
    judgeSilence(objection.silence(), authorisation.get(), context, causes);
    return combined(causes);
  }

  private void judgeTime(
      Optional<TimeLimit> limit,
      Optional<TimeLadder> ladder,
      Asked asked,
      RuleContext context,
      List<Verdict> causes) {
    if (!hasNumber(limit)) {
      causes.add(missing(context, asked.period(), absent(context, asked.path(), asked.none())));
      return;
    }
    if (ladder.isEmpty()) {
      return;
    }
    Rung rung = Ladders.atLeast(ladder.get(), limit.get(), context.calendar());
    if (rung != Rung.PREFERRED) {
      TimeSpan actual = context.calendar().earlierEnd(limit.get()).orElseThrow();
      causes.add(
          violated(
              tooShort(context, asked.period(), asked.tooShort(), actual, ladder.get(), rung)
                  .build()));
    }
  }

  private void judgeSilence(
      Optional<SilenceEffect> silence,
      SubProcessorAuthorisation authorisation,
      RuleContext context,
      List<Verdict> causes) {
    if (silence.isEmpty()) {
      if (Authorisation.isGeneral(authorisation)) {
        causes.add(missing(context, SILENCE, absent(context, SILENCE, "noSilence")));
      }
    } else if (silence.get() == SilenceEffect.CONSENT && Authorisation.isSpecific(authorisation)) {
      causes.add(violated(found(context, SILENCE, "silenceIsConsent").build()));
    }
  }

  private static boolean hasNumber(Optional<TimeLimit> limit) {
    return limit.isPresent() && limit.get().hasNumber();
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
