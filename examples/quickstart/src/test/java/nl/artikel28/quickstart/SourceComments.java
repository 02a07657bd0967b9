package nl.artikel28.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the sources of core say of a type and of its members, so that no page says it again.
 */
final class SourceComments {

  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";
  private static final String MODIFIERS =
      "\\s*(?:(?:public|sealed|final|default)\\s+|@[\\w.]+(?:\\([^)]*\\))?\\s+)*";

  private final Path sources;

  SourceComments(Path sources) {
    this.sources = sources;
  }

  /** What the source says of a type. */
  String of(Class<?> type) {
    return clean(
        first(
            source(type),
            COMMENT + MODIFIERS + "(?:interface|enum|record)\\s+" + type.getSimpleName() + "\\b",
            type.getSimpleName()));
  }

  /** What the source says of an attribute of an interface. */
  String ofAttribute(Class<?> type, String name) {
    return clean(
        first(
            region(type),
            COMMENT + MODIFIERS + "[\\w<>@(),.\"={}\\s]*?\\b" + name + "\\(\\)",
            type.getSimpleName() + "." + name));
  }

  /** What the source says of a constant of an enum. */
  String ofConstant(Enum<?> constant) {
    return clean(
        first(
            region(constant.getDeclaringClass()),
            COMMENT + "\\s*" + constant.name() + "\\b",
            constant.toString()));
  }

  /** What the source says of a component of a record. */
  String ofComponent(Class<?> type, String name) {
    String comment =
        first(
            source(type),
            COMMENT + MODIFIERS + "record\\s+" + type.getSimpleName() + "\\b",
            type.getSimpleName());
    return clean(first(comment, "@param " + name + "\\s((?:(?!@param).)*)", name));
  }

  private String region(Class<?> type) {
    String source = source(type);
    int start = indexOf(source, "(?:interface|enum|record)\\s+" + type.getSimpleName() + "\\b", 0);
    int end = indexOf(source, "\\n  sealed interface ", start + 1);
    return source.substring(start, end < 0 ? source.length() : end);
  }

  private String source(Class<?> type) {
    Class<?> file = type.getNestHost();
    Path path = sources.resolve(file.getName().replace('.', '/') + ".java");
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int indexOf(String text, String pattern, int from) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find(from) ? matcher.start() : -1;
  }

  private static String first(String text, String pattern, String what) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no comment on " + what);
    }
    return matcher.group(1);
  }

  private static String clean(String comment) {
    String text =
        comment
            .replaceAll("(?m)^\\s*\\*", "")
            .replaceAll("(?s)<p>.*|\\n\\s*@.*", "")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .replaceAll("\\{@link [\\w.]*#?(\\w+)[^}]*}", "`$1`")
            .replaceAll("\\s+", " ")
            .strip();
    return text.startsWith("{@return ")
        ? text.substring("{@return ".length(), text.lastIndexOf('}'))
        : text;
  }
}
