package nl.artikel28.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of a value with attributes. */
public final class Composite implements Shape {

  /** To look at a type by reflection is dear, and always comes to the same. */
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shapes().of(type);
        }
      };

  private static final Pattern NEXT_WORD = Pattern.compile("(?<=.)(?=[A-Z])");

  private final Class<?> type;
  private final String kind;
  private final List<Attribute> attributes;
  private final Assembly assembly;

  Composite(Class<?> type, List<Attribute> attributes, Assembly assembly) {
    this.type = type;
    this.kind = NEXT_WORD.matcher(type.getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    this.attributes = attributes;
    this.assembly = assembly;
  }

  /**
   * {@return the shape of a value type}
   *
   * @param type a record of ours, or an interface of ours with a builder
   * @throws IllegalArgumentException when the type has no attributes
   */
  public static Composite of(Class<?> type) {
    if (SHAPES.get(type) instanceof Composite composite) {
      return composite;
    }
    throw new IllegalArgumentException(type.getName() + " has no attributes");
  }

  @Override
  public Class<?> type() {
    return type;
  }

  /**
   * {@return the word that tells this kind from others in a {@link Shape.Choice}, such as {@code
   * PERSON}}
   */
  public String kind() {
    return kind;
  }

  /** {@return the attributes in the order of their declaration, derived ones last} */
  public List<Attribute> attributes() {
    return attributes;
  }

  /**
   * {@return the attribute with a name; if absent, there is none}
   *
   * @param name the name
   */
  public Optional<Attribute> attribute(String name) {
    for (Attribute each : attributes) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Attribute> find(AttributePath path) {
    String text = path.value();
    int dot = text.indexOf('.');
    String step = dot < 0 ? text : text.substring(0, dot);
    int bracket = step.indexOf('[');
    Optional<Attribute> own = attribute(bracket < 0 ? step : step.substring(0, bracket));
    if (bracket >= 0) {
      own = own.filter(Attribute::isMany);
    }
    return dot < 0
        ? own
        : own.flatMap(each -> each.shape().find(AttributePath.of(text.substring(dot + 1))));
  }

  /**
   * {@return what a value holds at a path: one item, all items of a list or set, or none}
   *
   * @param path a path below a value of this type; a list without an index means all its items
   * @param owner the value
   */
  public List<Object> at(AttributePath path, Object owner) {
    return path.equals(AttributePath.ROOT) ? List.of(owner) : at(path.value(), owner);
  }

  private List<Object> at(String path, Object owner) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    int bracket = step.indexOf('[');
    Optional<Attribute> attribute = attribute(bracket < 0 ? step : step.substring(0, bracket));
    if (attribute.isEmpty()) {
      return List.of();
    }
    List<Object> held = attribute.get().in(owner);
    if (bracket >= 0) {
      int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
      held = index < held.size() ? List.of(held.get(index)) : List.of();
    }
    if (dot < 0) {
      return held;
    }
    String rest = path.substring(dot + 1);
    Shape shape = attribute.get().shape();
    if (held.size() == 1) {
      return below(shape, rest, held.get(0));
    }
    List<Object> found = new ArrayList<>();
    for (Object each : held) {
      found.addAll(below(shape, rest, each));
    }
    return found;
  }

  private static List<Object> below(Shape shape, String path, Object value) {
    Shape kind = shape instanceof Choice choice ? choice.caseOf(value) : shape;
    return kind instanceof Composite composite ? composite.at(path, value) : List.of();
  }

  /**
   * {@return a value with these attributes}
   *
   * @param values the value of each attribute, in the order of {@link #attributes()}; null for one
   *     that is absent or derived
   * @throws IllegalArgumentException when the type refuses what it is given
   */
  public Object assemble(@Nullable Object[] values) {
    return assembly.assemble(values);
  }

  /** How a value of the type is put together. */
  interface Assembly {
    Object assemble(@Nullable Object[] values);
  }
}
