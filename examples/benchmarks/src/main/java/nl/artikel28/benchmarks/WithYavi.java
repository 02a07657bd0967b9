package nl.artikel28.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.CustomConstraint;
import am.ik.yavi.core.Validator;
import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;

/** YAVI with one constraint on the target for each check. */
final class WithYavi implements Contender {

  private final Validator<DataProcessingAgreement> validator = validator();

  private static Validator<DataProcessingAgreement> validator() {
    ValidatorBuilder<DataProcessingAgreement> builder = ValidatorBuilder.of();
    for (Check check : Check.values()) {
      builder.constraintOnTarget(new Asked(check), check.rule());
    }
    return builder.build();
  }

  /** One violation for a check; its text is made of all problems, and only when there are any. */
  private record Asked(Check check) implements CustomConstraint<DataProcessingAgreement> {

    @Override
    public boolean test(DataProcessingAgreement agreement) {
      return check.isMet(agreement);
    }

    @Override
    public Object[] arguments(DataProcessingAgreement agreement) {
      Problems problems = new Problems();
      check.ask(agreement, problems);
      StringBuilder text = new StringBuilder();
      for (Problem problem : problems.found()) {
        text.append(problem.text()).append(' ');
      }
      return new Object[] {text};
    }

    @Override
    public String defaultMessageFormat() {
      return "{0}: {1}";
    }

    @Override
    public String messageKey() {
      return check.rule();
    }
  }

  ConstraintViolations check(DataProcessingAgreement agreement) {
    return validator.validate(agreement);
  }

  /** Makes the sentence of every violation, and returns their length. */
  static int textOf(ConstraintViolations violations) {
    int length = 0;
    for (ConstraintViolation violation : violations) {
      length += violation.message().length();
    }
    return length;
  }

  @Override
  public List<String> violated(DataProcessingAgreement agreement) {
    return check(agreement).stream().map(ConstraintViolation::name).toList();
  }
}
