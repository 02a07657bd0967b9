package nl.artikel28.attribute;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.attribute.Attribute.Presence;
import nl.artikel28.attribute.Composite.Assembly;
import org.jspecify.annotations.Nullable;

/**
 * Derives shapes from types. The order of attributes is that of their declaration: for a record the
 * language keeps it, for an interface the generated implementation does, whose factory takes all
 * attributes in that order.
 */
final class Shapes {

  private static final Set<Class<?>> SCALARS =
      Set.of(
          String.class,
          Integer.class,
          int.class,
          Boolean.class,
          boolean.class,
          BigDecimal.class,
          LocalDate.class,
          Locale.class,
          URI.class);

  private final Map<Class<?>, Shape> known = new HashMap<>();

  Shape of(Class<?> type) {
    Shape shape = known.get(type);
    if (shape == null) {
      shape = derive(type);
      known.put(type, shape);
    }
    return shape;
  }

  private Shape derive(Class<?> type) {
    if (SCALARS.contains(type) || hasTextForm(type)) {
      return new Shape.Scalar(type);
    }
    if (type.isEnum()) {
      return new Shape.Word(
          type, Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList());
    }
    if (type.isRecord()) {
      return ofRecord(type);
    }
    if (!type.isSealed()) {
      throw new IllegalArgumentException(type.getName() + " is no type of value");
    }
    List<Class<?>> permitted = List.of(type.getPermittedSubclasses());
    return permitted.get(0).isInterface()
        ? new Shape.Choice(type, permitted.stream().map(each -> (Composite) of(each)).toList())
        : ofInterface(type, permitted.get(0));
  }

  /**
   * Our records with one component print it and are read from it; a longer one needs {@code parse}.
   */
  private static boolean hasTextForm(Class<?> type) {
    return type.isRecord()
        && (type.getRecordComponents().length == 1
            || Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("parse")));
  }

  private Composite ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Attribute> attributes = new ArrayList<>();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      attributes.add(attribute(components[i].getName(), components[i].getAccessor()));
    }
    Constructor<?> constructor = declared(() -> type.getDeclaredConstructor(types));
    return new Composite(
        type, List.copyOf(attributes), values -> call(() -> constructor.newInstance(values)));
  }

  private Composite ofInterface(Class<?> type, Class<?> implementation) {
    List<Attribute> attributes = new ArrayList<>();
    for (Parameter parameter : factory(implementation).getParameters()) {
      attributes.add(
          attribute(parameter.getName(), declared(() -> type.getMethod(parameter.getName()))));
    }
    Method builder = declared(() -> type.getMethod("builder"));
    Assembly assembly = assembly(builder, attributes);
    Arrays.stream(type.getMethods())
        .filter(each -> each.isAnnotationPresent(Derived.class))
        .sorted(Comparator.comparing(Method::getName))
        .map(
            each -> new Attribute(each.getName(), of(each.getReturnType()), Presence.DERIVED, each))
        .forEach(attributes::add);
    return new Composite(type, List.copyOf(attributes), assembly);
  }

  /** The generated factory with all attributes; where lists have two forms, either will do. */
  private static Method factory(Class<?> implementation) {
    return Arrays.stream(implementation.getDeclaredMethods())
        .filter(each -> each.getName().equals("of") && Modifier.isStatic(each.getModifiers()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(implementation + " has no factory"));
  }

  private Attribute attribute(String name, Method accessor) {
    Type type = accessor.getGenericReturnType();
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Shape shape = of((Class<?>) generic.getActualTypeArguments()[0]);
      Presence presence =
          raw == Optional.class
              ? Presence.OPTIONAL
              : raw == Set.class ? Presence.SET : Presence.LIST;
      return new Attribute(name, shape, presence, accessor);
    }
    Presence presence =
        type == boolean.class && accessor.isDefault() ? Presence.FLAG : Presence.REQUIRED;
    return new Attribute(name, of((Class<?>) type), presence, accessor);
  }

  private static Assembly assembly(Method builder, List<Attribute> attributes) {
    Class<?> generated = builder.getReturnType().getSuperclass();
    Method[] setters = new Method[attributes.size()];
    for (int i = 0; i < setters.length; i++) {
      Attribute attribute = attributes.get(i);
      setters[i] =
          accessible(
              declared(() -> generated.getDeclaredMethod(attribute.name(), parameter(attribute))));
    }
    Method build = accessible(declared(() -> generated.getDeclaredMethod("build")));
    return values -> {
      Object target = invoke(builder, null);
      for (int i = 0; i < setters.length; i++) {
        Object value = values[i];
        if (value != null) {
          invoke(
              setters[i],
              target,
              attributes.get(i).presence() == Presence.OPTIONAL ? Optional.of(value) : value);
        }
      }
      return invoke(build, target);
    };
  }

  private static Class<?> parameter(Attribute attribute) {
    return switch (attribute.presence()) {
      case OPTIONAL -> Optional.class;
      case LIST, SET -> Iterable.class;
      case REQUIRED, FLAG, DERIVED -> attribute.accessor().getReturnType();
    };
  }

  private static Method accessible(Method method) {
    method.setAccessible(true);
    return method;
  }

  static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    return call(() -> method.invoke(target, arguments));
  }

  private interface Reflection<T> {
    T run() throws ReflectiveOperationException;
  }

  private static <T> T declared(Reflection<T> lookup) {
    try {
      return lookup.run();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not a type of value of the house: " + e.getMessage(), e);
    }
  }

  /** Calls our own code, and lets what it throws pass as it is. */
  private static <T> T call(Reflection<T> call) {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
