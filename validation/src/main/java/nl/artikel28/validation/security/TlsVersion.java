package nl.artikel28.validation.security;

import java.util.Locale;
import java.util.Optional;

/** A version of TLS, as a number and not as a text: 1.10 comes after 1.9. */
record TlsVersion(int major, int minor) {

  /** Every version of SSL is older than every version of TLS. */
  private static final TlsVersion SSL = new TlsVersion(0, 0);

  private static final int LARGEST = 9999;

  /** The first version in a text; empty when it has no number. */
  static Optional<TlsVersion> in(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.contains("SSL") && !upper.contains("TLS")) {
      return Optional.of(SSL);
    }
    int start = 0;
    while (start < text.length() && !isDigit(text, start)) {
      start++;
    }
    if (start == text.length()) {
      return Optional.empty();
    }
    int end = endOfNumber(text, start);
    boolean hasMinor = end < text.length() && text.charAt(end) == '.';
    return Optional.of(new TlsVersion(number(text, start), hasMinor ? number(text, end + 1) : 0));
  }

  boolean isOlderThan(TlsVersion other) {
    return major < other.major || (major == other.major && minor < other.minor);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static int number(String text, int start) {
    int number = 0;
    for (int i = start; isDigit(text, i); i++) {
      number = Math.min(number * 10 + text.charAt(i) - '0', LARGEST);
    }
    return number;
  }
}
