package nl.artikel28.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.artikel28.rendering.html.HtmlProvider;
import nl.artikel28.rendering.markdown.MarkdownProvider;
import nl.artikel28.rendering.spi.RendererProvider;
import nl.artikel28.rendering.text.TextProvider;
import nl.artikel28.text.Nearest;

/**
 * The formats that documents can be written in. Plain text, Markdown and HTML are always there;
 * others come from jars on the path, or from the caller. Start reading here.
 */
public final class Renderers {

  private static final Pattern FORMAT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<String, RendererProvider> providers = new TreeMap<>();

  private Renderers(Iterable<RendererProvider> found) {
    List<RendererProvider> all =
        new ArrayList<>(List.of(new TextProvider(), new MarkdownProvider(), new HtmlProvider()));
    found.forEach(all::add);
    all.forEach(this::add);
  }

  /**
   * {@return the formats that the context class loader of this thread finds}
   *
   * @throws IllegalStateException when a provider cannot be used, or two claim one format
   */
  public static Renderers standard() {
    return loaded(ServiceLoader.load(RendererProvider.class));
  }

  /**
   * {@return the formats that a class loader finds}
   *
   * @param loader the class loader
   * @throws IllegalStateException when a provider cannot be used, or two claim one format
   */
  public static Renderers foundBy(ClassLoader loader) {
    return loaded(ServiceLoader.load(RendererProvider.class, loader));
  }

  /**
   * {@return the formats of these providers beside the ones that are always there; nothing is
   * looked for on the path}
   *
   * @param providers the providers
   * @throws IllegalStateException when a provider cannot be used, or two claim one format
   */
  public static Renderers of(RendererProvider... providers) {
    return new Renderers(List.of(providers));
  }

  private static Renderers loaded(ServiceLoader<RendererProvider> loader) {
    try {
      return new Renderers(loader);
    } catch (ServiceConfigurationError e) {
      throw new IllegalStateException(
          "a renderer on the path cannot be used: " + e.getMessage(), e);
    }
  }

  private void add(RendererProvider provider) {
    String format = provider.format();
    if (!FORMAT.matcher(format).matches()) {
      throw new IllegalStateException(
          "%s names its format '%s'; a name is small letters, digits and hyphens"
              .formatted(provider.getClass().getName(), format));
    }
    RendererProvider other = providers.get(format);
    if (other == null || (other.givesWay() && !provider.givesWay())) {
      providers.put(format, provider);
    } else if (other.givesWay() == provider.givesWay()) {
      throw new IllegalStateException(
          "two renderers claim the format '%s': %s and %s"
              .formatted(format, other.getClass().getName(), provider.getClass().getName()));
    }
  }

  /** {@return the names of the formats, in order} */
  public Set<String> formats() {
    return Collections.unmodifiableSet(providers.keySet());
  }

  /**
   * {@return the way to write a format}
   *
   * @param name its name
   * @throws IllegalArgumentException when nothing here writes it; the message names the nearest
   */
  public Rendering format(String name) {
    RendererProvider provider = providers.get(name);
    if (provider == null) {
      throw new IllegalArgumentException(
          "no renderer writes the format '%s'%s (there are: %s)"
              .formatted(name, Nearest.hint(name, formats()), String.join(", ", formats())));
    }
    return new Rendering(provider);
  }

  /** {@return plain text} */
  public static Rendering text() {
    return standard().format("text");
  }

  /** {@return Markdown, as GitHub reads it} */
  public static Rendering markdown() {
    return standard().format("markdown");
  }

  /** {@return one HTML file} */
  public static Rendering html() {
    return standard().format("html");
  }
}
