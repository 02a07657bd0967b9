package nl.artikel28.rendering.pdf;

import java.util.List;
import java.util.StringTokenizer;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes paragraphs and what stands in them, and knows how long their lines are. */
abstract class Lines extends BlockWalker {

  /** Before the language of a run; the typesetter itself carries the language of blocks only. */
  static final String IN_LANGUAGE = "language:";

  private static final String NOTHING = "\u200B";
  private static final String NO_BREAK_SPACE = "\u00A0";

  final FormattingObjects fo;
  final Look look;
  final Anchors anchors;

  private Style style = Look.PARAGRAPH;
  private double width = Look.WIDTH;
  private double size = Look.BODY_SIZE;
  private boolean bold;
  private boolean leadsIn;
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

  /** {@return the size of the letters, in points} */
  final double size() {
    return size;
  }

  /** Writes something in lines of another width, in points. */
  final void inWidth(double other, Runnable content) {
    double usual = width;
    width = other;
    content.run();
    width = usual;
  }

  /** Writes something in letters of another size, in points. */
  final void inSize(double other, Runnable content) {
    double usual = size;
    size = other;
    content.run();
    size = usual;
  }

  /** Writes something in letters that are bold or are not. */
  final void inBold(boolean other, Runnable content) {
    boolean usual = bold;
    bold = other;
    content.run();
    bold = usual;
  }

  /** Writes paragraphs in another style. */
  final void inStyle(Style other, Runnable content) {
    Style usual = style;
    style = other;
    content.run();
    style = usual;
  }

  /** Says whether the next paragraph leads in what follows it. */
  final void setLeadsIn(boolean leadsIn) {
    this.leadsIn = leadsIn;
  }

  /** Writes words of weight as a block. */
  final void bold(String words, Style style) {
    fo.in("block", style, () -> inBold(true, () -> characters(words)));
  }

  @Override
  protected final void paragraph(Paragraph paragraph) {
    List<Inline> runs = paragraph.content();
    Style kept = leadsIn ? style.and(Look.KEEP_WITH_NEXT) : style;
    leadsIn = false;
    if (runs.size() == 1 && runs.get(0) instanceof Blank blank) {
      fo.in("block", kept.and(Look.WRITING_LINE), () -> blank(blank, Look.NAME));
    } else {
      fo.in("block", kept, () -> runs(runs));
    }
  }

  private void runs(List<Inline> runs) {
    for (int i = 0; i < runs.size(); i++) {
      afterRun = i > 0;
      line(runs.subList(i, i + 1));
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
      if (Typeface.width(word, bold) * size > width) {
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
    fo.in("inline", Look.STRONG, () -> inBold(true, () -> characters(strong.text())));
  }

  @Override
  protected final void emphasis(Emphasis emphasis) {
    fo.in("inline", Look.EMPHASIS, () -> characters(emphasis.text()));
  }

  @Override
  protected final void blank(Blank blank) {
    blank(blank, Look.BLANK);
  }

  private void blank(Blank blank, Style style) {
    String heard = blank.label() + ", " + context().messages().toFillIn();
    fo.in("inline", style.and(Look.heardAs(heard)), () -> characters(blank.plain()));
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
    Style style = look.link().and(target).and("fox:alt-text", words);
    fo.in("basic-link", style, () -> characters(words));
  }

  @Override
  protected final void languageSpan(LanguageSpan span) {
    Style language = Look.heardAs(IN_LANGUAGE + span.language().toLanguageTag());
    fo.in("inline", language, () -> characters(span.text()));
  }
}
