package nl.artikel28.validation.structure;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;

/**
 * Finds the flaws of an agreement, with a validator of our own: it knows our accessors, evaluates
 * no expression, takes nothing from the host's configuration, and never puts a value into a text.
 */
final class Structure {

  private static final Structure INSTANCE = new Structure();

  private final Validator validator;

  private Structure() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure().ignoreXmlConfiguration();
    ConstraintValidatorFactory usual = configuration.getDefaultConstraintValidatorFactory();
    validator =
        configuration
            .getterPropertySelectionStrategy(new AttributeAccessors())
            .messageInterpolator(new Marks())
            .constraintValidatorFactory(new WithoutRecursion(usual))
            .buildValidatorFactory()
            .getValidator();
  }

  /** {@return the one instance; it holds no state that changes} */
  static Structure instance() {
    return INSTANCE;
  }

  /** {@return the flaws of an agreement, by path} */
  List<Flaw> flawsOf(DataProcessingAgreement agreement) {
    List<Flaw> flaws = constraintsBrokenBy(agreement);
    References.check(agreement, flaws);
    flaws.sort(Comparator.comparing(Flaw::path).thenComparing(Flaw::key));
    return flaws;
  }

  /** {@return the flaws of a policy, by path} */
  List<Flaw> flawsOf(Policy policy) {
    List<Flaw> flaws = constraintsBrokenBy(policy);
    flaws.sort(Comparator.comparing(Flaw::path).thenComparing(Flaw::key));
    return flaws;
  }

  private <T> List<Flaw> constraintsBrokenBy(T value) {
    List<Flaw> flaws = new ArrayList<>();
    for (ConstraintViolation<T> violation : validator.validate(value)) {
      flaws.add(new Flaw(path(violation.getPropertyPath()), key(violation)));
    }
    return flaws;
  }

  private static String key(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    return template.substring(1, template.length() - 1);
  }

  private static AttributePath path(Path nodes) {
    AttributePath path = AttributePath.ROOT;
    for (Path.Node node : nodes) {
      if (node.getIndex() != null) {
        path = path.item(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path = path.child(node.getName());
      }
    }
    return path;
  }

  /**
   * Makes no texts; they are made later, in both languages. But each violation gets a mark of its
   * own: Hibernate Validator keeps violations in a hash table and leaves the index of a list item
   * out of the hash code, so that 10,000 blank items of a list took seconds.
   */
  private static final class Marks implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
      return Integer.toHexString(System.identityHashCode(context));
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
      return interpolate(messageTemplate, context);
    }
  }

  /**
   * Makes validators as usual, but a blind one instead of the one that asks us: validating would
   * never end.
   */
  private record WithoutRecursion(ConstraintValidatorFactory usual)
      implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      return key == WellFormedAgreementValidator.class
          ? key.cast(new WellFormedAgreementValidator(agreement -> List.of()))
          : usual.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      usual.releaseInstance(instance);
    }
  }
}
