package nl.artikel28.validation.structure;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.function.Function;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.constraint.WellFormedAgreement;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Reports to a host's validator what our own finds, each flaw on its own path. It hands over the
 * key of the message and not the finished text: so the host answers in its own language, and no
 * word of an agreement is ever read as a template.
 */
public final class WellFormedAgreementValidator
    implements ConstraintValidator<WellFormedAgreement, DataProcessingAgreement> {

  private final Function<DataProcessingAgreement, List<Flaw>> flaws;

  /** For the host's validator, which finds this class as a service. */
  public WellFormedAgreementValidator() {
    this(agreement -> Structure.instance().flawsOf(agreement));
  }

  WellFormedAgreementValidator(Function<DataProcessingAgreement, List<Flaw>> flaws) {
    this.flaws = flaws;
  }

  @Override
  public boolean isValid(DataProcessingAgreement agreement, ConstraintValidatorContext context) {
    if (agreement == null) {
      return true;
    }
    List<Flaw> found = flaws.apply(agreement);
    if (!found.isEmpty()) {
      context.disableDefaultConstraintViolation();
      found.forEach(flaw -> report(flaw, context));
    }
    return found.isEmpty();
  }

  private static void report(Flaw flaw, ConstraintValidatorContext context) {
    HibernateConstraintValidatorContext host =
        context.unwrap(HibernateConstraintValidatorContext.class);
    flaw.arguments().forEach(host::addMessageParameter);
    ConstraintViolationBuilder violation =
        host.buildConstraintViolationWithTemplate("{" + flaw.key() + "}");
    HostPath.of(flaw.path()).addTo(violation);
  }
}
