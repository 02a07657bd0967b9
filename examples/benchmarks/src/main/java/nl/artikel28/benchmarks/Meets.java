package nl.artikel28.benchmarks;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The class-level constraint for a check, for Hibernate Validator. */
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(Meets.All.class)
@Constraint(validatedBy = Meets.Judge.class)
public @interface Meets {

  /** {@return the check} */
  Check value();

  /** {@return the sentence} */
  String message() default "{problem}";

  /** {@return the groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};

  /** Several checks. */
  @Target(TYPE)
  @Retention(RUNTIME)
  @interface All {
    Meets[] value();
  }

  /** Asks the check, and adds one violation for each problem. */
  final class Judge implements ConstraintValidator<Meets, WithHibernateValidator.Judged> {

    private @Nullable Check check;

    @Override
    public void initialize(Meets constraint) {
      check = constraint.value();
    }

    @Override
    public boolean isValid(
        WithHibernateValidator.Judged judged, ConstraintValidatorContext context) {
      Problems problems = new Problems();
      if (check != null) {
        check.ask(judged.agreement(), problems);
      }
      if (!problems.isEmpty()) {
        context.disableDefaultConstraintViolation();
        HibernateConstraintValidatorContext own =
            context.unwrap(HibernateConstraintValidatorContext.class);
        for (Problem problem : problems.found()) {
          own.addMessageParameter("problem", problem.text())
              .buildConstraintViolationWithTemplate("{problem}")
              .addConstraintViolation();
        }
      }
      return problems.isEmpty();
    }
  }
}
