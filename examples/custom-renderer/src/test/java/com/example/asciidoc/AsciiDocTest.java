package com.example.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel28.rendering.spi.RendererProvider;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.testkit.RendererContract;
import org.junit.jupiter.api.Test;

class AsciiDocTest extends RendererContract {

  private static final Pattern MARKUP =
      Pattern.compile("(?m)\\{empty}|^=+ |^\\[\\[.*]]$|<<[^,]*,|>>|\\*\\*|##|^\\|(===)?");
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  @Override
  protected RendererProvider provider() {
    return new AsciiDocProvider();
  }

  /** Takes the markup away first, then undoes the escaping. */
  @Override
  protected String text(byte[] written) {
    String asciiDoc = new String(written, StandardCharsets.UTF_8);
    return REFERENCE
        .matcher(MARKUP.matcher(asciiDoc).replaceAll(""))
        .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1)))));
  }

  @Test
  void the_library_finds_it() {
    assertEquals("adoc", Renderers.standard().format("asciidoc").extension());
  }

  @Test
  void it_runs_where_it_is_meant_to_run() {
    boolean named = AsciiDocProvider.class.getModule().isNamed();
    assertEquals(Boolean.getBoolean("on.module.path"), named);
  }
}
