package nl.artikel28.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with one class-level constraint for each check. */
final class WithHibernateValidator implements Contender {

  /** What is validated, as an application has it: a type of its own around the agreement. */
  @Meets(Check.PTY_06)
  @Meets(Check.SCP_01)
  @Meets(Check.CAT_01)
  @Meets(Check.CAT_05)
  @Meets(Check.INS_04)
  @Meets(Check.CNF_01)
  @Meets(Check.SEC_01)
  @Meets(Check.SUB_02)
  @Meets(Check.SUB_06)
  @Meets(Check.SUB_08)
  @Meets(Check.DSR_01)
  @Meets(Check.DSR_02)
  @Meets(Check.BRN_03)
  @Meets(Check.BRN_04)
  @Meets(Check.BRN_05)
  @Meets(Check.BRN_06)
  @Meets(Check.AUD_04)
  @Meets(Check.EXT_05)
  record Judged(DataProcessingAgreement agreement) {}

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  Set<ConstraintViolation<Judged>> check(DataProcessingAgreement agreement) {
    return validator.validate(new Judged(agreement));
  }

  @Override
  public List<String> violated(DataProcessingAgreement agreement) {
    return check(agreement).stream()
        .map(violation -> (Meets) violation.getConstraintDescriptor().getAnnotation())
        .map(constraint -> constraint.value().rule())
        .toList();
  }
}
