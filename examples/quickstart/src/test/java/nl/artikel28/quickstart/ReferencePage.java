package nl.artikel28.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.Attribute.Presence;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.text.Words;

/**
 * Writes the page that tells every attribute of a kind of value, from what the reader knows and the
 * sources say.
 */
final class ReferencePage {

  private static final Map<String, String> SCALARS =
      Map.ofEntries(
          Map.entry("String", "text"),
          Map.entry("int", "whole number"),
          Map.entry("Integer", "whole number"),
          Map.entry("boolean", "true or false"),
          Map.entry("Boolean", "true or false"),
          Map.entry("BigDecimal", "number"),
          Map.entry("LocalDate", "date, `2026-11-21`"),
          Map.entry("Locale", "language, `nl`"),
          Map.entry("URI", "link, `https://example.org/list`"),
          Map.entry("TimeSpan", "length of time, `48 hours`"),
          Map.entry("Country", "country, `NL`"),
          Map.entry("RuleId", "rule, `BRN-03`"),
          Map.entry("AttributePath", "path, `parties[0].name`"));

  private final SourceComments comments;
  private final StringBuilder page = new StringBuilder();
  private final Map<Class<?>, Shape> types = new LinkedHashMap<>();

  ReferencePage(SourceComments comments) {
    this.comments = comments;
  }

  String of(String title, Composite root) {
    collect(root);
    page.append("# ").append(title).append("\n\n");
    page.append(
        "<!-- Written by DocsTest from the model itself; change the sources, not this page."
            + " -->\n\n");
    page.append(
        "Each heading is a kind of value. An attribute in **bold** must be there; every other may"
            + " be left out, and its meaning says what that means.\n");
    for (Shape shape : types.values()) {
      section(shape);
    }
    return page.toString();
  }

  private void collect(Shape shape) {
    if (shape instanceof Shape.Scalar || types.containsKey(shape.type())) {
      return;
    }
    types.put(shape.type(), shape);
    List<Shape> below = new ArrayList<>();
    if (shape instanceof Composite composite) {
      composite.attributes().forEach(attribute -> below.add(attribute.shape()));
    } else if (shape instanceof Shape.Choice choice) {
      choice.cases().forEach(each -> each.attributes().forEach(a -> below.add(a.shape())));
    }
    below.forEach(this::collect);
  }

  private void section(Shape shape) {
    page.append("\n## ").append(shape.type().getSimpleName()).append("\n\n");
    page.append(comments.of(shape.type())).append("\n");
    if (shape instanceof Composite composite) {
      table(composite);
    } else if (shape instanceof Shape.Choice choice) {
      for (Composite each : choice.cases()) {
        page.append("\n### kind `").append(each.kind()).append("`\n\n");
        page.append(comments.of(each.type())).append("\n");
        table(each);
      }
    } else if (shape instanceof Shape.Word word) {
      page.append("\n| word | meaning | Dutch |\n| --- | --- | --- |\n");
      for (Enum<?> each : word.words()) {
        row("`" + each.name() + "`", comments.ofConstant(each), Words.of(each).nl());
      }
    }
  }

  private void table(Composite shape) {
    page.append("\n| attribute | type | meaning |\n| --- | --- | --- |\n");
    for (Attribute attribute : shape.attributes()) {
      String name = "`" + attribute.name() + "`";
      row(
          attribute.presence() == Presence.REQUIRED ? "**" + name + "**" : name,
          type(attribute),
          shape.type().isRecord()
              ? comments.ofComponent(shape.type(), attribute.name())
              : comments.ofAttribute(shape.type(), attribute.name()));
    }
  }

  private static String type(Attribute attribute) {
    String name = attribute.shape().type().getSimpleName();
    String one =
        attribute.shape() instanceof Shape.Scalar
            ? SCALARS.getOrDefault(name, name)
            : "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    return switch (attribute.presence()) {
      case LIST -> "list of " + one;
      case SET -> "set of " + one;
      default -> one;
    };
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
  }
}
