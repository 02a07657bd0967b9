package nl.artikel28.rendering.spi;

import java.time.Instant;
import java.util.Locale;

/** What a renderer needs beside the document. It may gain attributes; the ones it has stay. */
public final class RenderContext {

  /** The moment that stands in files when the caller gives none. */
  public static final Instant NO_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

  private final Locale language;
  private final Theme theme;
  private final Instant created;
  private final Messages messages;

  private RenderContext(Locale language, Theme theme, Instant created) {
    this.language = language;
    this.theme = theme;
    this.created = created;
    this.messages = Messages.in(language);
  }

  /**
   * {@return a context with the plain theme and no moment}
   *
   * @param language the language of the document
   */
  public static RenderContext in(Locale language) {
    return new RenderContext(language, Theme.PLAIN, NO_MOMENT);
  }

  /**
   * {@return the same context with another theme}
   *
   * @param theme the theme
   */
  public RenderContext with(Theme theme) {
    return new RenderContext(language, theme, created);
  }

  /**
   * {@return the same context with the moment that the file bears as its date}
   *
   * @param created the moment
   */
  public RenderContext createdAt(Instant created) {
    return new RenderContext(language, theme, created);
  }

  /** {@return the language of the document} */
  public Locale language() {
    return language;
  }

  /** {@return how the document looks, where the format lets us choose} */
  public Theme theme() {
    return theme;
  }

  /** {@return the moment that the file bears as its date; never the clock of the machine} */
  public Instant created() {
    return created;
  }

  /** {@return the renderer's own words in the language of the document} */
  public Messages messages() {
    return messages;
  }
}
