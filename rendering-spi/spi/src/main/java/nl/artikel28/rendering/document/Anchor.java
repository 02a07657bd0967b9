package nl.artikel28.rendering.document;

import java.util.regex.Pattern;

/** Names by which references mean a place; every format can carry them as they are. */
final class Anchor {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  private Anchor() {}

  static String checked(String anchor) {
    if (!NAME.matcher(anchor).matches()) {
      throw new IllegalArgumentException(
          "an anchor is a letter, then letters, digits, dots, hyphens and underscores: '%s'"
              .formatted(anchor));
    }
    return anchor;
  }
}
