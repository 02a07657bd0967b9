package nl.artikel28.attribute;

import java.util.Optional;

/**
 * The place of an attribute in a value: names joined by dots, items of a list by their index in
 * brackets, such as {@code subProcessing.register[2].location}. The empty path is the value itself.
 *
 * @param value the path
 */
public record AttributePath(String value) implements Comparable<AttributePath> {

  /** The path of the value itself. */
  public static final AttributePath ROOT = new AttributePath("");

  private static final int MOST_INDEX_DIGITS = 7;

  /**
   * Refuses what cannot be a path.
   *
   * @param value the path
   * @throws IllegalArgumentException when the text is no path
   */
  public AttributePath {
    if (!value.isEmpty() && !isPath(value)) {
      throw new IllegalArgumentException(
          "a path is names joined by dots, with list items in brackets, such as parties[1].name");
    }
  }

  /**
   * {@return the path with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException when the text is no path
   */
  public static AttributePath of(String value) {
    return new AttributePath(value);
  }

  /**
   * {@return the path of an attribute of the value at this path}
   *
   * @param name the name of the attribute
   */
  public AttributePath child(String name) {
    return new AttributePath(value.isEmpty() ? name : value + "." + name);
  }

  /**
   * {@return the path of an item of the list at this path}
   *
   * @param index the index, from 0
   */
  public AttributePath item(int index) {
    return new AttributePath(value + "[" + index + "]");
  }

  /** {@return the path one step up; the root is its own parent} */
  public AttributePath parent() {
    int cut = Math.max(value.lastIndexOf('.'), value.lastIndexOf('['));
    return cut <= 0 ? ROOT : new AttributePath(value.substring(0, cut));
  }

  /** {@return the path of the innermost item of a list on this path; if absent, there is none} */
  public Optional<AttributePath> innermostItem() {
    int end = value.lastIndexOf(']');
    return end < 0 ? Optional.empty() : Optional.of(new AttributePath(value.substring(0, end + 1)));
  }

  /**
   * {@return whether this path is the other one or lies below it}
   *
   * @param other the other path
   */
  public boolean isWithin(AttributePath other) {
    if (other.value.isEmpty() || value.equals(other.value)) {
      return true;
    }
    if (!value.startsWith(other.value)) {
      return false;
    }
    char next = value.charAt(other.value.length());
    return next == '.' || next == '[';
  }

  /** Orders paths by their text, list items by number. */
  @Override
  public int compareTo(AttributePath other) {
    String a = value;
    String b = other.value;
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    int start = i;
    while (start > 0 && isDigit(a.charAt(start - 1))) {
      start--;
    }
    if (start > 0 && a.charAt(start - 1) == '[') {
      int byLength = Integer.compare(endOfNumber(a, start), endOfNumber(b, start));
      if (byLength != 0) {
        return byLength;
      }
    }
    return a.compareTo(b);
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPath(String text) {
    int at = 0;
    while (true) {
      at = endOfName(text, at);
      if (at > 0 && at < text.length() && text.charAt(at) == '[') {
        at = endOfIndex(text, at + 1);
      }
      if (at < 0 || at == text.length()) {
        return at > 0;
      }
      if (text.charAt(at) != '.') {
        return false;
      }
      at++;
    }
  }

  private static int endOfName(String text, int from) {
    int at = from;
    while (at < text.length() && isNamePart(text.charAt(at), at == from)) {
      at++;
    }
    return at == from ? -1 : at;
  }

  private static int endOfIndex(String text, int from) {
    int end = endOfNumber(text, from);
    boolean leadingZero = end - from > 1 && text.charAt(from) == '0';
    boolean closed = end < text.length() && text.charAt(end) == ']';
    return end == from || end - from > MOST_INDEX_DIGITS || leadingZero || !closed ? -1 : end + 1;
  }

  private static boolean isNamePart(char c, boolean first) {
    return (c >= 'a' && c <= 'z') || (!first && ((c >= 'A' && c <= 'Z') || isDigit(c)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return value;
  }
}
