package nl.artikel28.validation.structure;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Takes {@code name()} for the accessor of the attribute {@code name}. It serves our own factory
 * only: in a host it would call methods that are no accessors.
 */
final class AttributeAccessors implements GetterPropertySelectionStrategy {

  @Override
  public Optional<String> getProperty(ConstrainableExecutable executable) {
    boolean accessor =
        executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
    return accessor ? Optional.of(executable.getName()) : Optional.empty();
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String propertyName) {
    return List.of(propertyName);
  }
}
