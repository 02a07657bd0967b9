package nl.artikel28.attribute;

import java.util.List;
import java.util.Optional;

/**
 * What values of a type consist of, read off the type itself. By it values are read, written,
 * generated and walked without a second list of their attributes.
 */
public sealed interface Shape permits Shape.Scalar, Shape.Word, Shape.Choice, Composite {

  /** {@return the type of the values} */
  Class<?> type();

  /**
   * {@return the attribute at a path, whatever the index of list items; if absent, there is none}
   *
   * @param path a path below a value of this shape
   */
  Optional<Attribute> find(AttributePath path);

  /**
   * A value without attributes of its own.
   *
   * @param type the type: of the Java platform, or one of ours that has a text form
   */
  record Scalar(Class<?> type) implements Shape {

    @Override
    public Optional<Attribute> find(AttributePath path) {
      return Optional.empty();
    }
  }

  /**
   * One of a closed list of words.
   *
   * @param type the enum
   * @param words the words, in the order of their declaration
   */
  record Word(Class<?> type, List<Enum<?>> words) implements Shape {

    @Override
    public Optional<Attribute> find(AttributePath path) {
      return Optional.empty();
    }
  }

  /**
   * One of several kinds of value.
   *
   * @param type the sealed type
   * @param cases the kinds, in the order of their declaration
   */
  record Choice(Class<?> type, List<Composite> cases) implements Shape {

    /**
     * {@return the kind of a value}
     *
     * @param value a value of this type
     */
    public Composite caseOf(Object value) {
      for (Composite each : cases) {
        if (each.type().isInstance(value)) {
          return each;
        }
      }
      throw new IllegalArgumentException("not a " + type.getSimpleName());
    }

    @Override
    public Optional<Attribute> find(AttributePath path) {
      for (Composite each : cases) {
        Optional<Attribute> found = each.find(path);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }
}
