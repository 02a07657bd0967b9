package nl.artikel28.rendering.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Locale;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Heading;
import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles, which stand in {@code styles.xml}, and the settings. */
final class Look {

  /** The deepest heading that has a style of its own. */
  static final int DEEPEST = 6;

  private final RenderContext context;
  private final Document document;

  Look(RenderContext context, Document document) {
    this.context = context;
    this.document = document;
  }

  void put(XWPFDocument word) throws IOException {
    XWPFStyles styles = word.createStyles();
    styles.setStyles(styles().getStyles());
    like(styles, "Article", Scheme.ARTICLE);
    like(styles, "Annex", Scheme.ANNEX);
    settings(word.getSettings().getCTSettings());
  }

  /** {@return the style of headings at some depth} */
  static String heading(int depth) {
    return "Heading" + Math.min(depth, DEEPEST);
  }

  /** {@return the style of notes of some tone} */
  static String callout(Tone tone) {
    String word = tone.name();
    return "Callout" + word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** {@return a language with its region, since Word checks the spelling of no other} */
  static String tag(Locale language) {
    return switch (language.toLanguageTag()) {
      case "nl" -> "nl-NL";
      case "en" -> "en-GB";
      default -> language.toLanguageTag();
    };
  }

  private StylesDocument styles() throws IOException {
    try (InputStream in = Look.class.getResourceAsStream("styles.xml")) {
      if (in == null) {
        throw new IOException("styles.xml is missing beside " + Look.class.getName());
      }
      String styles =
          new String(in.readAllBytes(), UTF_8)
              .replace("{accent}", context.theme().accent().substring(1))
              .replace("{language}", tag(document.language()));
      return StylesDocument.Factory.parse(styles);
    } catch (XmlException e) {
      throw new IOException("styles.xml cannot be read", e);
    }
  }

  /** Articles and annexes look like the headings at the depth where the document has them. */
  private void like(XWPFStyles styles, String style, Scheme scheme) {
    document.outline().stream()
        .filter(
            heading ->
                heading.numbering().map(Numbering::scheme).filter(scheme::equals).isPresent())
        .mapToInt(Heading::depth)
        .findFirst()
        .ifPresent(
            depth -> styles.getStyle(style).getCTStyle().getBasedOn().setVal(heading(depth)));
  }

  private static void settings(CTSettings settings) {
    settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(Indent.of(1)));
    // Without it Word opens the file as one of 2007, in which some of this does not exist.
    CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal("15");
  }
}
