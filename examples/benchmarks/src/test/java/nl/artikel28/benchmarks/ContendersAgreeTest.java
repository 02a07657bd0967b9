package nl.artikel28.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.breach.BreachStep;
import nl.artikel28.agreement.breach.BreachStepKind;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.report.Finding;
import nl.artikel28.testkit.Agreements;
import org.junit.jupiter.api.Test;

/** A figure means something only when all contenders answer the same question. */
class ContendersAgreeTest {

  private static final Artikel28 ARTIKEL28 = Artikel28.withTheChecks();

  private static final Map<String, Contender> FRAMEWORKS =
      Map.of(
          "Hibernate Validator", new WithHibernateValidator(),
          "YAVI", new WithYavi(),
          "Drools", new WithDrools());

  /** Of the compliant agreement, each time with something else. */
  private static final List<UnaryOperator<DataProcessingAgreement.Builder>> VARIATIONS =
      List.of(
          builder -> builder.parties(List.of()),
          builder -> builder.scope(Optional.empty()),
          builder -> builder.data(Optional.empty()),
          builder -> builder.instructions(Optional.empty()),
          builder -> builder.confidentiality(Optional.empty()),
          builder -> builder.security(Optional.empty()),
          builder -> builder.subProcessing(Optional.empty()),
          builder -> builder.dataSubjectRights(Optional.empty()),
          builder -> builder.breachNotification(Optional.empty()),
          builder -> builder.audit(Optional.empty()),
          builder -> builder.exit(Optional.empty()),
          builder ->
              builder.subProcessing(
                  Agreements.complete().subProcessing().orElseThrow().toBuilder()
                      .authorisation(SubProcessorAuthorisation.NONE)
                      .build()),
          builder ->
              builder.security(
                  Agreements.complete().security().orElseThrow().toBuilder()
                      .article32(Duty.builder().extent(Extent.PARTIAL).build())
                      .build()),
          builder -> builder.breachNotification(inSteps(TimeLimit.of(TimeSpan.hours(36)))),
          builder -> builder.breachNotification(inSteps(TimeLimit.of(TimeSpan.workingDays(2)))));

  private static BreachNotification inSteps(TimeLimit limit) {
    return BreachNotification.builder()
        .addSteps(BreachStep.builder().kind(BreachStepKind.FULL_NOTICE).limit(limit).build())
        .build();
  }

  @Test
  void nothing_is_wrong_with_the_compliant_agreement() {
    assertThat(HandWritten.STANDARD.check(Samples.named("compliant"))).isEmpty();
    agreeOn(Samples.named("compliant"));
  }

  @Test
  void the_bad_agreement_breaks_nearly_every_check() {
    assertThat(new TreeSet<>(HandWritten.STANDARD.violated(Samples.bad()))).hasSize(17);
    agreeOn(Samples.bad());
  }

  @Test
  void they_agree_when_something_is_missing_or_other() {
    agreeOn(DataProcessingAgreement.builder().reference("empty").build());
    for (UnaryOperator<DataProcessingAgreement.Builder> variation : VARIATIONS) {
      agreeOn(variation.apply(Agreements.complete().toBuilder()).build());
    }
  }

  @Property(tries = 50)
  void they_agree_on_any_agreement(@ForAll("withoutText") DataProcessingAgreement agreement) {
    agreeOn(agreement);
  }

  /** What is settled elsewhere stands in text and annexes; checks by hand know nothing of it. */
  @Provide
  Arbitrary<DataProcessingAgreement> withoutText() {
    return Agreements.any()
        .map(each -> each.toBuilder().text(Optional.empty()).annexes(List.of()).build());
  }

  private static void agreeOn(DataProcessingAgreement agreement) {
    List<String> byHand = new ArrayList<>();
    for (Problem problem : HandWritten.STANDARD.check(agreement)) {
      byHand.add(problem.rule() + " " + problem.path());
    }
    List<String> ours = new ArrayList<>();
    for (Finding finding : ARTIKEL28.review(agreement).findings()) {
      ours.add(finding.rule() + " " + finding.path().value());
    }
    assertThat(ours).containsExactlyInAnyOrderElementsOf(byHand);

    List<String> rules = List.copyOf(new TreeSet<>(HandWritten.STANDARD.violated(agreement)));
    FRAMEWORKS.forEach(
        (name, framework) ->
            assertThat(new TreeSet<>(framework.violated(agreement)))
                .as(name)
                .containsExactlyElementsOf(rules));
  }
}
