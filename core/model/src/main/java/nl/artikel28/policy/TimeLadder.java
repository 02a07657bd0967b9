package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** A time with what is preferred, what is acceptable, and what is beyond that. */
@Value.Immutable
public sealed interface TimeLadder permits ImmutableTimeLadder {

  /** {@return what is preferred} */
  @Valid
  LadderStep preferred();

  /** {@return what is acceptable; if absent, nothing beyond the preferred is a step of its own} */
  Optional<@Valid LadderStep> acceptable();

  /** {@return who may approve a value beyond the last step; if absent, nobody is named} */
  Optional<@Filled String> beyondApprovedBy();

  /** {@return other steps for some deals, the first that fits counts; empty when all are alike} */
  List<@Valid LadderCase> cases();

  /** {@return what the numbers rest on} */
  SourceClass source();

  /**
   * {@return this ladder as it is for one deal, without cases}
   *
   * @param agreement the agreement on the deal
   */
  default TimeLadder forDeal(DataProcessingAgreement agreement) {
    for (LadderCase each : cases()) {
      if (each.when().holdsFor(agreement)) {
        return builder()
            .preferred(each.preferred())
            .acceptable(each.acceptable())
            .beyondApprovedBy(each.beyondApprovedBy())
            .source(source())
            .build();
      }
    }
    return cases().isEmpty() ? this : toBuilder().cases(List.of()).build();
  }

  /**
   * {@return a ladder with one step}
   *
   * @param preferred the preferred time
   * @param source what it rests on
   */
  static TimeLadder of(TimeSpan preferred, SourceClass source) {
    return builder().preferred(LadderStep.of(preferred)).source(source).build();
  }

  /**
   * {@return a ladder with two steps}
   *
   * @param preferred the preferred time
   * @param acceptable the acceptable time
   * @param source what they rest on
   */
  static TimeLadder of(TimeSpan preferred, TimeSpan acceptable, SourceClass source) {
    return of(preferred, source).toBuilder().acceptable(LadderStep.of(acceptable)).build();
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TimeLadder}. */
  final class Builder extends ImmutableTimeLadder.Builder {
    Builder() {}
  }
}
