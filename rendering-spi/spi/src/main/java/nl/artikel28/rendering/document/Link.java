package nl.artikel28.rendering.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A reference to a place outside the document. Its address is data of an agreement, so only
 * addresses that open a page, a message or a call are taken.
 *
 * @param target the address; http, https, mailto or tel
 * @param text what the reader sees
 */
public record Link(URI target, String text) implements Inline {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /**
   * Refuses an address that a reader had better not follow.
   *
   * @param target the address
   * @param text what the reader sees
   * @throws IllegalArgumentException when the address is of another kind
   */
  public Link {
    if (!canFollow(target)) {
      throw new IllegalArgumentException("a link is http, https, mailto or tel: " + target);
    }
    text = VisibleText.of(text);
  }

  /**
   * {@return whether an address may be a link}
   *
   * @param target the address
   */
  public static boolean canFollow(URI target) {
    return target.getScheme() != null
        && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
  }

  @Override
  public String plain() {
    return text;
  }
}
