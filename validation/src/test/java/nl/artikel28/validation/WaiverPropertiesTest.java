package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Report;
import nl.artikel28.report.Waiver;
import nl.artikel28.report.Waivers;
import nl.artikel28.testkit.Agreements;

/** What waivers do to the reports on arbitrary agreements. */
class WaiverPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Reviewer reviewer = Reviewer.under(Policy.standard());

  private static Waiver on(Finding finding, Report report) {
    return Waiver.builder()
        .agreement(report.agreement().reference().isBlank() ? "r" : report.agreement().reference())
        .rule(finding.rule())
        .path(finding.path())
        .fingerprint(finding.fingerprint())
        .reason("accepted")
        .approvedBy("office")
        .approvedOn(TODAY)
        .expiresOn(TODAY)
        .build();
  }

  /** Of an item of a list that is not there nobody can take a fingerprint. */
  private static boolean canBeWaived(Finding finding) {
    return finding.fingerprint().isPresent() || finding.path().innermostItem().isEmpty();
  }

  private static boolean isNamed(Finding finding, Waiver waiver) {
    return finding.rule().equals(waiver.rule())
        && finding.path().equals(waiver.path())
        && finding.fingerprint().equals(waiver.fingerprint());
  }

  @Property(tries = 50)
  void a_waiver_changes_no_finding_that_it_does_not_name(
      @ForAll("agreements") DataProcessingAgreement agreement, @ForAll int which) {
    Report report = reviewer.review(agreement, Review.on(TODAY));
    List<Finding> waivable =
        report.findings().stream().filter(WaiverPropertiesTest::canBeWaived).toList();
    if (waivable.isEmpty()) {
      return;
    }
    Finding chosen = waivable.get(Math.floorMod(which, waivable.size()));
    Waiver waiver = on(chosen, report);
    Report applied = Waivers.builder().addWaivers(waiver).build().applyTo(report);
    assertThat(applied.outcomes()).isEqualTo(report.outcomes());
    assertThat(applied.findings()).hasSameSizeAs(report.findings());
    for (int i = 0; i < report.findings().size(); i++) {
      Finding before = report.findings().get(i);
      if (isNamed(before, waiver)) {
        assertThat(applied.findings().get(i)).isEqualTo(before.toBuilder().waiver(waiver).build());
      } else {
        assertThat(applied.findings().get(i)).isEqualTo(before);
      }
    }
    assertThat(applied.waiverNotes()).isEmpty();
  }

  @Property(tries = 25)
  void with_a_waiver_on_each_finding_none_stands(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    Report report = reviewer.review(agreement, Review.on(TODAY));
    List<Waiver> all = report.findings().stream().map(each -> on(each, report)).toList();
    Report applied = Waivers.builder().waivers(all).build().applyTo(report);
    assertThat(applied.standing()).noneMatch(WaiverPropertiesTest::canBeWaived);
  }

  @Property(tries = 100)
  void arbitrary_waivers_never_remove_a_finding(@ForAll("waivers") Waivers waivers) {
    Report report = reviewer.review(Agreements.complete(), Review.on(TODAY));
    Report applied = waivers.applyTo(report);
    assertThat(applied.findings()).isEqualTo(report.findings());
    assertThat(applied.waiverNotes()).hasSameSizeAs(waivers.waivers());
  }

  @Provide
  Arbitrary<DataProcessingAgreement> agreements() {
    return Agreements.any().map(each -> each.toBuilder().reference("r").build());
  }

  @Provide
  Arbitrary<Waivers> waivers() {
    return Agreements.anyWaivers();
  }
}
