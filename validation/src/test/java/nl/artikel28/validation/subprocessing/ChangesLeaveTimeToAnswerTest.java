package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.GENERAL;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.MIXED;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.SPECIFIC;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withAuthorisation;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withChanges;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withObjection;
import static nl.artikel28.validation.subprocessing.SubProcessingTexts.withoutChanges;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.subprocessing.SilenceEffect;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.Urgency;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TimeLadder;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Rung;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ChangesLeaveTimeToAnswerTest {

  private static final String NOTICE = "subProcessing.changes.notice";
  private static final String WINDOW = "subProcessing.changes.objection.window";
  private static final String SILENCE = "subProcessing.changes.objection.silence";
  private static final TimeLimit IN_GOOD_TIME =
      TimeLimit.builder().urgency(Urgency.IN_GOOD_TIME).build();

  private final RuleTester rule = RuleTester.of("SUB-05");

  private static DataProcessingAgreement withNotice(TimeLimit notice) {
    return withChanges(changes -> changes.notice(notice));
  }

  private static DataProcessingAgreement withWindow(TimeLimit window) {
    return withObjection(objection -> objection.window(window));
  }

  private static DataProcessingAgreement withSilence(
      SubProcessorAuthorisation authorisation, Optional<SilenceEffect> silence) {
    return withObjection(authorisation, objection -> objection.silence(silence));
  }

  @Test
  void is_satisfied_by_exactly_the_times_of_the_policy() {
    rule.on(withNotice(TimeLimit.of(TimeSpan.days(30)))).isSatisfied();
    rule.on(withWindow(TimeLimit.of(TimeSpan.weeks(2)))).isSatisfied();
  }

  @Test
  void is_violated_by_a_notice_a_minute_shorter() {
    rule.on(withNotice(TimeLimit.of(TimeSpan.minutes(30 * 24 * 60 - 1)))).isViolated(WARNING);
  }

  @Test
  void is_violated_by_a_short_notice_and_says_what_is_and_what_is_wanted() {
    Finding finding =
        rule.on(withNotice(TimeLimit.of(TimeSpan.days(7))))
            .isViolated(WARNING)
            .at(NOTICE + ".period")
            .writtenIn("7")
            .saying("7 days beforehand. The policy prefers 30 days at least.")
            .sayingInDutch("7 dagen vooraf aan. Het beleid wenst ten minste 30 dagen.")
            .findings()
            .get(0);
    assertThat(finding.rung()).contains(Rung.BEYOND);
    assertThat(finding.expected()).contains(Argument.span("expected", TimeSpan.days(30)));
    assertThat(finding.actual()).contains(Argument.span("actual", TimeSpan.days(7)));
  }

  @Test
  void is_violated_by_a_short_window() {
    rule.on(withWindow(TimeLimit.of(TimeSpan.days(13))))
        .isViolated(WARNING)
        .at(WINDOW + ".period")
        .writtenIn("7")
        .saying("13 days to object. The policy prefers 14 days at least.")
        .sayingInDutch("13 dagen om bezwaar te maken. Het beleid wenst ten minste 14 dagen.");
  }

  @Test
  void judges_a_range_by_its_earlier_end() {
    TimeLimit range =
        TimeLimit.builder().periodFrom(TimeSpan.days(14)).period(TimeSpan.days(30)).build();
    rule.on(withNotice(range)).isViolated(WARNING).saying("14 days beforehand");
  }

  @Test
  void is_violated_by_a_notice_without_a_number() {
    rule.on(withNotice(IN_GOOD_TIME))
        .isViolated(WARNING)
        .at(NOTICE)
        .belongingIn("7")
        .saying("how many days beforehand")
        .sayingInDutch("hoeveel dagen vooraf");
    rule.on(withChanges(changes -> changes.notice(Optional.empty()))).isViolated(WARNING);
  }

  @Test
  void is_violated_by_a_window_without_a_number() {
    rule.on(withWindow(IN_GOOD_TIME))
        .isViolated(WARNING)
        .at(WINDOW)
        .belongingIn("7")
        .saying("how many days the controller has to object")
        .sayingInDutch("hoeveel dagen de verwerkingsverantwoordelijke heeft");
  }

  @Test
  void is_violated_when_the_meaning_of_silence_is_open() {
    rule.on(withSilence(GENERAL, Optional.empty()))
        .isViolated(WARNING)
        .at(SILENCE)
        .belongingIn("7")
        .saying("does not say what it means when the controller does not answer")
        .sayingInDutch("zegt niet wat het betekent");
    rule.on(withSilence(MIXED, Optional.empty())).isViolated(WARNING);
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(withoutChanges()).isViolated(WARNING, WARNING, WARNING).at(NOTICE, WINDOW, SILENCE);
  }

  @Test
  void is_violated_when_silence_is_consent_to_a_specific_authorisation() {
    rule.on(withSilence(SPECIFIC, Optional.of(SilenceEffect.CONSENT)))
        .isViolated(WARNING)
        .at(SILENCE)
        .writtenIn("7")
        .saying("silence should be a refusal")
        .sayingInDutch("hoort zwijgen een weigering te zijn");
    rule.on(withSilence(MIXED, Optional.of(SilenceEffect.CONSENT))).isViolated(WARNING);
  }

  @Test
  void is_satisfied_when_silence_is_refusal() {
    rule.on(withSilence(SPECIFIC, Optional.of(SilenceEffect.REFUSAL))).isSatisfied();
    rule.on(withSilence(GENERAL, Optional.of(SilenceEffect.REFUSAL))).isSatisfied();
  }

  @Test
  void asks_no_window_and_no_word_on_silence_under_a_specific_authorisation() {
    rule.on(withChanges(SPECIFIC, changes -> changes.objection(Optional.empty()))).isSatisfied();
    rule.on(
            withChanges(
                SPECIFIC, changes -> changes.notice(IN_GOOD_TIME).objection(Optional.empty())))
        .isViolated(WARNING)
        .at(NOTICE);
  }

  @Test
  void asks_only_for_numbers_when_the_policy_sets_none() {
    RuleTester lenient = rule.under(Policy.statute());
    lenient.on(withNotice(TimeLimit.of(TimeSpan.days(1)))).isSatisfied();
    lenient.on(withWindow(TimeLimit.of(TimeSpan.days(1)))).isSatisfied();
    lenient.on(withNotice(IN_GOOD_TIME)).isViolated(WARNING);
  }

  @Test
  void is_an_error_beyond_what_a_policy_still_accepts() {
    Policy twoSteps =
        Policy.standard().toBuilder()
            .subProcessorNotice(
                TimeLadder.of(TimeSpan.days(30), TimeSpan.days(14), SourceClass.HOUSE_POLICY))
            .build();
    rule.under(twoSteps).on(withNotice(TimeLimit.of(TimeSpan.days(14)))).isViolated(WARNING);
    rule.under(twoSteps).on(withNotice(TimeLimit.of(TimeSpan.days(13)))).isViolated(ERROR);
  }

  @Test
  void is_not_applicable_when_sub_processors_are_not_allowed() {
    rule.on(withAuthorisation(NONE))
        .isNotApplicable()
        .saying("may not engage sub-processors")
        .sayingInDutch("mag de verwerker geen subverwerkers inschakelen");
  }

  @Test
  void is_not_applicable_when_the_text_is_silent_on_the_authorisation() {
    rule.on(SubProcessingTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_authorisation_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing")).isUndetermined();
  }

  @Test
  void is_undetermined_when_changes_or_the_notice_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutChanges(), "subProcessing.changes")).isUndetermined();
    rule.on(RuleTester.elsewhere(withNotice(IN_GOOD_TIME), NOTICE)).isUndetermined();
  }
}
