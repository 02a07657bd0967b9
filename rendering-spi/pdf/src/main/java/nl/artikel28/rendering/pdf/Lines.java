package nl.artikel28.rendering.pdf;

import java.util.List;
import java.util.StringTokenizer;
import nl.artikel28.rendering.BlockWalker;
import nl.artikel28.rendering.RenderContext;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Strong;

/** Writes what stands within a line, and knows how long the line is. */
abstract class Lines extends BlockWalker {

  /** Before the language of a run; the typesetter itself carries the language of blocks only. */
  static final String IN_LANGUAGE = "language:";

  private static final String NOTHING = "\u200B";
  private static final String NO_BREAK_SPACE = "\u00A0";

  private final FormattingObjects fo;
  private final Look look;
  private final Anchors anchors;
  private double width = Look.WIDTH;
  private double size = Look.BODY_SIZE;
  private boolean afterRun;

  Lines(RenderContext context, FormattingObjects fo, Look look, Anchors anchors) {
    super(context);
    this.fo = fo;
    this.look = look;
    this.anchors = anchors;
  }

  /** {@return the width of the line, in points} */
  final double width() {
    return width;
  }

  /** Writes something in lines of another width, in points. */
  final void inWidth(double narrower, Runnable content) {
    double wider = width;
    width = narrower;
    content.run();
    width = wider;
  }

  /** Writes something in letters of another size, in points. */
  final void inSize(double other, Runnable content) {
    double usual = size;
    size = other;
    content.run();
    size = usual;
  }

  /** {@return the width of words in bold letters of this size, in points} */
  final double measure(String words) {
    return Typeface.width(words) * size;
  }

  /** {@return whether a paragraph is one place to fill in, and so takes the whole line} */
  static boolean isBlank(Paragraph paragraph) {
    return paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Blank;
  }

  /** Writes the runs of a line. */
  final void runs(List<Inline> line) {
    for (int i = 0; i < line.size(); i++) {
      afterRun = i > 0;
      line(line.subList(i, i + 1));
    }
    afterRun = false;
  }

  /** A word that is wider than the line may be broken anywhere. */
  @Override
  protected final void characters(String text) {
    StringBuilder run = new StringBuilder(text.length());
    StringTokenizer words = new StringTokenizer(afterRun ? bound(text) : text, " ", true);
    afterRun = false;
    while (words.hasMoreTokens()) {
      String word = Typeface.drawn(words.nextToken());
      if (measure(word) > width) {
        text(run);
        fo.in("inline", Look.BREAKABLE, Typeface.breakable(word));
      } else {
        run.append(word);
      }
    }
    text(run);
  }

  /**
   * The typesetter loses a space between two runs when the line ends there. One at the end of a run
   * it keeps if something follows it there; one at the beginning is kept where the line cannot end.
   */
  private void text(StringBuilder run) {
    boolean endsWithSpace = run.length() > 0 && run.charAt(run.length() - 1) == ' ';
    fo.text(run.append(endsWithSpace ? NOTHING : "").toString());
    run.setLength(0);
  }

  private static String bound(String text) {
    boolean canEndLater = text.startsWith(" ") && text.indexOf(' ', 1) > 0;
    return canEndLater ? NO_BREAK_SPACE + text.substring(1) : text;
  }

  @Override
  protected final void strong(Strong strong) {
    fo.in("inline", Look.STRONG, () -> characters(strong.text()));
  }

  @Override
  protected final void emphasis(Emphasis emphasis) {
    fo.in("inline", Look.EMPHASIS, () -> characters(emphasis.text()));
  }

  @Override
  protected final void blank(Blank blank) {
    String heard = blank.label() + ", " + context().messages().toFillIn();
    fo.in("inline", Look.BLANK.and("fox:abbreviation", heard), () -> characters(blank.plain()));
  }

  @Override
  protected final void crossReference(CrossReference reference) {
    if (anchors.has(reference.anchor())) {
      link(Style.of("internal-destination", reference.anchor()), reference.label());
    } else {
      characters(reference.label());
    }
  }

  @Override
  protected final void link(Link link) {
    String target = "url('" + link.target().toASCIIString() + "')";
    link(Style.of("external-destination", target), link.text());
  }

  private void link(Style target, String words) {
    fo.in(
        "basic-link", look.link().and(target).and("fox:alt-text", words), () -> characters(words));
  }

  @Override
  protected final void languageSpan(LanguageSpan span) {
    fo.in(
        "inline",
        Style.of("fox:abbreviation", IN_LANGUAGE + span.language().toLanguageTag()),
        () -> characters(span.text()));
  }
}
