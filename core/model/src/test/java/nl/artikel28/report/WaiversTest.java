package nl.artikel28.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Fingerprint;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;

class WaiversTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalisedText TEXT = new LocalisedText("Tekst", "Text");
  private static final Fingerprint MARK = new Fingerprint("0123456789abcdef");
  private static final Fingerprint OTHER_MARK = new Fingerprint("fedcba9876543210");
  private static final String PERIOD = "breachNotification.deadline.period";
  private static final String PROCESSOR = "subProcessing.register[2].location";

  private static final Report REPORT =
      Report.builder()
          .agreement(AgreementHead.builder().reference("weseedo").build())
          .policy(PolicyHead.builder().name("standard").build())
          .ruleBook(RuleBookHead.builder().name("artikel28").version("1").rules(2).build())
          .date(TODAY)
          .mode(ReviewMode.STRICT)
          .addOutcomes(outcome("BRN-03"), outcome("SUB-07"))
          .addFindings(finding("BRN-03", PERIOD), finding("SUB-07", PROCESSOR))
          .build();

  private static RuleOutcome outcome(String rule) {
    return RuleOutcome.builder()
        .rule(new RuleId(rule))
        .outcome(Outcome.VIOLATED)
        .title(TEXT)
        .build();
  }

  private static Finding finding(String rule, String path) {
    return Finding.builder()
        .rule(new RuleId(rule))
        .severity(Severity.ERROR)
        .kind(RuleKind.DEVIATION)
        .path(AttributePath.of(path))
        .title(TEXT)
        .requirement(TEXT)
        .message(Message.of(TEXT))
        .fingerprint(MARK)
        .build();
  }

  private static Waiver.Builder waiver(String rule, String path) {
    return Waiver.builder()
        .agreement("weseedo")
        .rule(new RuleId(rule))
        .path(AttributePath.of(path))
        .reason("the supplier meets 24 hours in practice")
        .approvedBy("privacy officer")
        .approvedOn(TODAY)
        .expiresOn(TODAY);
  }

  private static Report applied(Waiver... waivers) {
    return Waivers.builder().addWaivers(waivers).build().applyTo(REPORT);
  }

  private static void isNoted(Waiver waiver, WaiverProblem problem) {
    Report report = applied(waiver);
    assertThat(report.findings()).isEqualTo(REPORT.findings());
    assertThat(report.waiverNotes())
        .containsExactly(WaiverNote.builder().waiver(waiver).problem(problem).build());
  }

  @Test
  void marks_the_finding_that_it_names_and_changes_nothing_else() {
    Waiver waiver = waiver("BRN-03", PERIOD).build();
    Report report = applied(waiver);
    assertThat(report.findings().get(0))
        .isEqualTo(REPORT.findings().get(0).toBuilder().waiver(waiver).build());
    assertThat(report.toBuilder().findings(REPORT.findings()).build()).isEqualTo(REPORT);
  }

  @Test
  void a_waived_error_does_not_stand() {
    assertThat(REPORT.hasStandingErrors()).isTrue();
    Report one = applied(waiver("BRN-03", PERIOD).build());
    assertThat(one.hasStandingErrors()).isTrue();
    assertThat(one.standing()).containsExactly(REPORT.findings().get(1));
    Report both =
        applied(
            waiver("BRN-03", PERIOD).build(),
            waiver("SUB-07", PROCESSOR).fingerprint(MARK).build());
    assertThat(both.hasStandingErrors()).isFalse();
    assertThat(both.count(Outcome.VIOLATED)).isEqualTo(2);
  }

  @Test
  void counts_from_the_day_of_approval_to_the_last_day() {
    assertThat(applied(waiver("BRN-03", PERIOD).build()).waiverNotes()).isEmpty();
    isNoted(
        waiver("BRN-03", PERIOD)
            .approvedOn(TODAY.minusDays(9))
            .expiresOn(TODAY.minusDays(1))
            .build(),
        WaiverProblem.LAPSED);
    isNoted(
        waiver("BRN-03", PERIOD).approvedOn(TODAY.plusDays(1)).expiresOn(TODAY.plusDays(1)).build(),
        WaiverProblem.NOT_YET_APPROVED);
  }

  @Test
  void needs_the_fingerprint_of_an_item_of_a_list() {
    isNoted(waiver("SUB-07", PROCESSOR).build(), WaiverProblem.FINGERPRINT_MISSING);
  }

  @Test
  void does_not_accept_another_value_than_the_one_that_was_approved() {
    isNoted(
        waiver("SUB-07", PROCESSOR).fingerprint(OTHER_MARK).build(), WaiverProblem.VALUE_CHANGED);
    isNoted(waiver("BRN-03", PERIOD).fingerprint(OTHER_MARK).build(), WaiverProblem.VALUE_CHANGED);
  }

  @Test
  void names_one_place_and_not_all_below_it() {
    isNoted(waiver("SUB-07", "subProcessing.register").build(), WaiverProblem.OVER_BROAD);
    isNoted(waiver("SUB-07", "").build(), WaiverProblem.OVER_BROAD);
  }

  @Test
  void is_noted_when_there_is_nothing_to_waive() {
    isNoted(waiver("BRN-03", "breachNotification.channel").build(), WaiverProblem.UNUSED);
  }

  @Test
  void is_noted_when_it_cannot_be_placed() {
    isNoted(waiver("BRN-03", PERIOD).agreement("other").build(), WaiverProblem.OTHER_AGREEMENT);
    isNoted(waiver("BRN-99", PERIOD).build(), WaiverProblem.UNKNOWN_RULE);
    isNoted(waiver("BRN-03", "breachNotification.deadlin").build(), WaiverProblem.UNKNOWN_PATH);
  }

  @Test
  void of_two_that_name_one_finding_the_first_counts() {
    Waiver first = waiver("BRN-03", PERIOD).build();
    Waiver second = waiver("BRN-03", PERIOD).reason("again").build();
    Report report = applied(first, second);
    assertThat(report.findings().get(0).waiver()).contains(first);
    assertThat(report.waiverNotes()).isEmpty();
  }

  @Test
  void applying_it_again_changes_nothing() {
    Waivers waivers = Waivers.builder().waivers(List.of(waiver("BRN-03", PERIOD).build())).build();
    Report once = waivers.applyTo(REPORT);
    assertThat(waivers.applyTo(once)).isEqualTo(once);
  }

  @Test
  void has_a_reason_an_approver_and_an_end_after_its_beginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver("BRN-03", PERIOD).reason(" ").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver("BRN-03", PERIOD).approvedBy("").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver("BRN-03", PERIOD).reference(Optional.of("")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver("BRN-03", PERIOD).expiresOn(TODAY.minusDays(1)).build());
  }
}
