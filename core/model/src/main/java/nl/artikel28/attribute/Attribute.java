package nl.artikel28.attribute;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One attribute of a value type. */
public final class Attribute {

  /** Whether an attribute must be there. */
  public enum Presence {
    /** It must be there. */
    REQUIRED,
    /** It may be absent, which has a meaning of its own. */
    OPTIONAL,
    /** It is true or false, and false when nothing is said. */
    FLAG,
    /** It is a list, which may be empty. */
    LIST,
    /** It is a set of words, which may be empty. */
    SET,
    /** It follows from the other attributes. */
    DERIVED
  }

  private final String name;
  private final Shape shape;
  private final Presence presence;
  private final Method accessor;

  Attribute(String name, Shape shape, Presence presence, Method accessor) {
    this.name = name;
    this.shape = shape;
    this.presence = presence;
    this.accessor = accessor;
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  /** {@return the shape of the value, or of each item} */
  public Shape shape() {
    return shape;
  }

  /** {@return whether it must be there} */
  public Presence presence() {
    return presence;
  }

  Method accessor() {
    return accessor;
  }

  /** {@return whether it holds several items} */
  public boolean isMany() {
    return presence == Presence.LIST || presence == Presence.SET;
  }

  /**
   * {@return the items that a value holds: all of a list or set, one or none of any other
   * attribute; a flag that is false holds none}
   *
   * @param owner the value
   */
  public List<Object> in(Object owner) {
    Object held = Shapes.invoke(accessor, owner);
    if (held instanceof Optional<?> optional) {
      return optional.<List<Object>>map(List::of).orElse(List.of());
    }
    if (isMany()) {
      return List.copyOf((Collection<?>) held);
    }
    return presence == Presence.FLAG && held.equals(false) ? List.of() : List.of(held);
  }
}
