package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.Report;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Severity;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.rule.Rule;

/** What holds for the review of any agreement. */
class ReviewPropertiesTest {

  private static final Review TODAY = Review.on(LocalDate.of(2026, 11, 21));
  private static final Composite AGREEMENT = Composite.of(DataProcessingAgreement.class);

  private final Reviewer reviewer = Reviewer.under(Policy.standard());

  @Property(tries = 50)
  void every_rule_gives_exactly_one_outcome(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    List<RuleId> rules = RuleBook.standard().rules().stream().map(Rule::id).toList();
    assertThat(reviewer.review(agreement, TODAY).outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyElementsOf(rules);
  }

  @Property(tries = 50)
  void a_rule_has_findings_exactly_when_it_is_violated(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    Report report = reviewer.review(agreement, TODAY);
    Set<RuleId> violated =
        report.outcomes().stream()
            .filter(outcome -> outcome.outcome() == Outcome.VIOLATED)
            .map(RuleOutcome::rule)
            .collect(Collectors.toSet());
    Set<RuleId> found = report.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    assertThat(found).isEqualTo(violated);
  }

  @Property(tries = 50)
  void the_order_is_by_weight_and_then_that_of_the_rule_book(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    List<RuleId> rules = RuleBook.standard().rules().stream().map(Rule::id).toList();
    List<Finding> findings = reviewer.review(agreement, TODAY).findings();
    for (int i = 1; i < findings.size(); i++) {
      Finding before = findings.get(i - 1);
      Finding after = findings.get(i);
      int byWeight = before.severity().compareTo(after.severity());
      assertThat(byWeight).isNotPositive();
      if (byWeight == 0) {
        assertThat(rules.indexOf(before.rule())).isLessThanOrEqualTo(rules.indexOf(after.rule()));
      }
    }
  }

  /** A sentence fails when an argument is missing, and both languages have every sentence. */
  @Property(tries = 50)
  void every_sentence_is_finished_in_both_languages(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    Report report = reviewer.review(agreement, TODAY);
    for (Finding finding : report.findings()) {
      assertThat(finding.text().nl()).isNotBlank();
      assertThat(finding.text().en()).isNotBlank();
      finding.ask().ifPresent(ask -> assertThat(ask.text().nl()).isNotBlank());
    }
    report
        .outcomes()
        .forEach(each -> each.reason().ifPresent(why -> assertThat(why.text().en()).isNotBlank()));
  }

  @Property(tries = 30)
  void reviewing_twice_in_parallel_in_other_places_gives_the_same(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    Report here = reviewer.review(agreement, TODAY);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(
              IntStream.range(0, 4)
                  .parallel()
                  .mapToObj(i -> Reviewer.under(Policy.standard()).review(agreement, TODAY)))
          .containsOnly(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 100)
  void a_longer_breach_term_never_weighs_less(
      @ForAll @IntRange(max = 400) int shorter, @ForAll @IntRange(max = 400) int more) {
    assertThat(weight(shorter + more)).isGreaterThanOrEqualTo(weight(shorter));
  }

  /** The weight of what the ladder says of a deadline: none, a warning, and an error beside it. */
  private int weight(int hours) {
    TimeLimit deadline =
        TimeLimit.builder().period(TimeSpan.hours(hours)).start(StartingEvent.AWARENESS).build();
    BreachNotification breach =
        Agreements.complete().breachNotification().orElseThrow().toBuilder()
            .deadline(deadline)
            .build();
    Report report =
        reviewer.review(
            Agreements.complete().toBuilder().breachNotification(breach).build(), TODAY);
    return report.findings().stream()
        .filter(finding -> finding.path().isWithin(AttributePath.of("breachNotification")))
        .mapToInt(finding -> finding.severity() == Severity.ERROR ? 100 : 1)
        .sum();
  }

  /** Moving a duty from none to part to full never adds a finding on what is missing. */
  @Property(tries = 60)
  void a_duty_that_goes_further_adds_no_completeness_finding(
      @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("duties") String path) {
    List<Integer> found = new ArrayList<>();
    for (Extent extent : List.of(Extent.NONE, Extent.PARTIAL, Extent.FULL)) {
      Duty duty = Duty.builder().extent(extent).build();
      Optional<DataProcessingAgreement> changed = with(agreement, path, duty);
      if (changed.isEmpty()) {
        return;
      }
      found.add(completenessFindingsAt(changed.get(), AttributePath.of(path)));
    }
    assertThat(found.get(1)).isLessThanOrEqualTo(found.get(0));
    assertThat(found.get(2)).isLessThanOrEqualTo(found.get(1));
  }

  private int completenessFindingsAt(DataProcessingAgreement agreement, AttributePath path) {
    int count = 0;
    for (Finding finding : reviewer.review(agreement, TODAY).findings()) {
      if (finding.kind() == RuleKind.COMPLETENESS && finding.path().isWithin(path)) {
        count++;
      }
    }
    return count;
  }

  /** An agreement with a duty at a path of two names; if absent, it says nothing on the subject. */
  private static Optional<DataProcessingAgreement> with(
      DataProcessingAgreement agreement, String path, Duty duty) {
    int dot = path.indexOf('.');
    Attribute subject = AGREEMENT.attribute(path.substring(0, dot)).orElseThrow();
    List<Object> held = subject.in(agreement);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Object changed =
        replaced((Composite) subject.shape(), held.get(0), path.substring(dot + 1), duty);
    return Optional.of(
        (DataProcessingAgreement) replaced(AGREEMENT, agreement, subject.name(), changed));
  }

  private static Object replaced(Composite shape, Object owner, String name, Object value) {
    Object[] values = new Object[shape.attributes().size()];
    for (int i = 0; i < values.length; i++) {
      Attribute attribute = shape.attributes().get(i);
      List<Object> items = attribute.in(owner);
      if (attribute.name().equals(name)) {
        values[i] = value;
      } else if (attribute.isMany()) {
        values[i] = items;
      } else if (attribute.presence() == Attribute.Presence.FLAG) {
        values[i] = !items.isEmpty();
      } else if (!items.isEmpty()) {
        values[i] = items.get(0);
      }
    }
    return shape.assemble(values);
  }

  @Provide
  Arbitrary<DataProcessingAgreement> agreements() {
    return Agreements.any();
  }

  @Provide
  Arbitrary<String> duties() {
    return Arbitraries.of(
        Agreements.paths().stream()
            .map(AttributePath::value)
            .filter(path -> path.indexOf('.') == path.lastIndexOf('.'))
            .filter(path -> path.contains(".") && !path.contains("["))
            .filter(
                path ->
                    AGREEMENT.find(AttributePath.of(path)).orElseThrow().shape().type()
                        == Duty.class)
            .toList());
  }
}
