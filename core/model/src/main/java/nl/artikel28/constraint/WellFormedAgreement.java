package nl.artikel28.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An agreement and all its values have the shape they should have, and what refers to something
 * inside the agreement refers to something that is there.
 *
 * <p>A validator of a host does not see accessors such as {@code name()} by itself. Through this
 * one constraint it reports every violation, on its own path and in the host's language. The
 * validator behind it comes with {@code artikel28-validation}; without that jar, validating an
 * agreement fails.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormedAgreement {

  /** {@return the key of the message} */
  String message() default "{nl.artikel28.constraint.WellFormedAgreement.message}";

  /** {@return the groups} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};
}
