package nl.artikel28.rendering.pdf;

import nl.artikel28.rendering.document.Tone;
import nl.artikel28.rendering.spi.Theme;

/** How things look: sizes in points, and few colours, all of them dark enough on white. */
final class Look {

  /** The width of the text. */
  static final double WIDTH = 453;

  static final double BODY_SIZE = 10;
  static final double SMALL_SIZE = 8.5;
  static final double TABLE_SIZE = 9;
  static final double TITLE_SIZE = 22;
  static final double SUBTITLE_SIZE = 12;

  /** The space between a label in the margin and the text beside it. */
  static final double GUTTER = 6;

  /** The least space for a label in the margin. */
  static final double LEAST_HANG = 20;

  /** The part of the width that names take, in a list of names. */
  static final double NAMES = 0.3;

  /** What the edges of a cell take of its width. */
  static final double CELL_EDGES = 10.2;

  /** What the edges of a note take of its width. */
  static final double NOTE_EDGES = 12;

  /** The width of the column of page numbers in the table of contents. */
  static final double PAGE_NUMBERS = 24;

  private static final String MUTED = "#55606e";
  private static final String HAIRLINE = "#c3cad3";
  private static final String TINT = "#f3f5f8";

  /** Holds together, and yet gives way rather than push text off the page. */
  private static final String STRONGLY = "1000";

  static final Style ROOT =
      Style.of("font-family", "Liberation Sans, DejaVu Sans", "font-size", "10pt")
          .and("line-height", "14.5pt", "color", "#1a1f26", "text-align", "start");

  static final Style RUNNING =
      Style.of("font-size", "8.5pt", "line-height", "11pt", "color", MUTED, "text-align", "end");

  static final Style SUBTITLE =
      Style.of("font-size", "12pt", "line-height", "16pt", "color", MUTED, "space-after", "6pt");

  static final Style KEEP_WITH_NEXT = Style.of("keep-with-next.within-page", STRONGLY);
  static final Style TOGETHER = Style.of("keep-together.within-page", STRONGLY);

  /** Not there for readers who hear the document. */
  static final Style ARTIFACT = Style.of("role", "artifact");

  static final Style PAGE_BREAK = ARTIFACT.and("break-after", "page");

  static final Style PARAGRAPH = Style.of("space-after", "6pt");
  static final Style CELL_TEXT = Style.of("space-after", "1pt");

  static final Style CLAUSE = Style.of("space-after", "6pt");
  static final Style ITEM = Style.of("space-after", "3pt");
  static final Style LABEL_PLACE = Style.of("end-indent", "label-end()");
  static final Style TEXT_PLACE = Style.of("start-indent", "body-start()");
  static final Style NAME = Style.of("color", MUTED);

  static final Style STRONG = Style.of("font-weight", "bold");
  static final Style EMPHASIS = Style.of("font-style", "italic");

  /** A blank stands for the hyphen, which could be taken for a part of the word. */
  static final Style BREAKABLE = Style.of("hyphenation-character", "\u00A0");

  static final Style BLANK =
      Style.of("color", MUTED, "background-color", TINT, "text-decoration", "underline");

  /** A line to write on. */
  static final Style WRITING_LINE =
      Style.of("margin-left", "0pt", "margin-right", "0pt", "padding-after", "1pt")
          .and("border-after-style", "solid", "border-after-width", "0.6pt")
          .and("border-after-color", MUTED);

  static final Style CAPTION =
      KEEP_WITH_NEXT
          .and("role", "Caption", "font-weight", "bold", "font-size", "9pt")
          .and("space-before", "6pt", "space-after", "4pt");

  /** Cells start at their own edge, however far the table is indented. */
  static final Style ROWS = Style.of("start-indent", "0pt", "end-indent", "0pt");

  static final Style CELL =
      Style.of("padding", "3pt 5pt", "border-after-style", "solid")
          .and("border-after-width", "0.5pt", "border-after-color", HAIRLINE);

  static final Style CONTENTS = Style.of("role", "TOC", "space-after", "12pt");
  static final Style CONTENTS_LEADER = Style.of("leader-pattern", "space");
  static final Style PAGE_NUMBER = Style.of("role", "Reference");
  static final Style CALLOUT_TITLE = STRONG.and(KEEP_WITH_NEXT).and("space-after", "3pt");
  static final Style SIGNATURES = TOGETHER.and("role", "Div", "space-before", "12pt");
  static final Style PARTY = KEEP_WITH_NEXT.and(STRONG).and("space-before", "18pt");
  static final Style SIGNATURE_LINE = Style.of("space-before", "12pt");

  private static final double[] HEADING_SIZES = {14, 11.5, 10.5};

  private final String accent;

  Look(Theme theme) {
    this.accent = theme.accent();
  }

  /** Gives words to what is drawn, for readers who hear the document. */
  static Style heardAs(String words) {
    return Style.of("fox:abbreviation", words);
  }

  static Style list(double hang) {
    return Style.of("provisional-distance-between-starts", points(hang))
        .and("provisional-label-separation", points(GUTTER), "space-after", "6pt");
  }

  static Style table(double width) {
    return Style.of("table-layout", "fixed", "width", points(width), "border-collapse", "separate")
        .and("font-size", "9pt", "line-height", "12.5pt", "space-after", "10pt");
  }

  static Style column(double width, boolean headsRows) {
    return Style.of("column-width", points(width), "fox:header", String.valueOf(headsRows));
  }

  private static String points(double length) {
    return Math.round(length * 100) / 100.0 + "pt";
  }

  Style title() {
    return KEEP_WITH_NEXT
        .and("role", "H1", "font-size", "22pt", "line-height", "27pt", "font-weight", "bold")
        .and("color", accent, "space-after", "4pt");
  }

  /** The title is the first level, so a section at the top has the second. */
  Style heading(int depth) {
    double size = headingSize(depth);
    return KEEP_WITH_NEXT
        .and(TOGETHER)
        .and("role", "H" + Math.min(depth + 1, 6), "font-weight", "bold", "color", accent)
        .and("font-size", points(size), "line-height", points(size * 1.25))
        .and("space-before", depth == 1 ? "18pt" : "12pt", "space-after", "5pt");
  }

  static double headingSize(int depth) {
    return HEADING_SIZES[Math.min(depth, HEADING_SIZES.length) - 1];
  }

  /** The number of the page stands to the right of all lines of an entry. */
  static Style contentsEntry(int depth) {
    return Style.of("role", "TOCI", "start-indent", points(contentsIndent(depth)))
        .and("end-indent", points(PAGE_NUMBERS), "last-line-end-indent", points(-PAGE_NUMBERS))
        .and("text-align-last", "justify", "word-spacing", "0pt", "space-after", "2pt");
  }

  static double contentsIndent(int depth) {
    return 12.0 * Math.min(depth - 1, 5);
  }

  Style link() {
    return Style.of("color", accent, "text-decoration", "underline");
  }

  Style headingCell() {
    return CELL.and(STRONG).and("border-after-width", "1pt", "border-after-color", accent);
  }

  static Style callout(Tone tone) {
    return noted(tone, "3pt")
        .and("role", "Div", "background-color", TINT, "padding-before", "6pt")
        .and("padding-after", "2pt", "space-before", "6pt", "space-after", "10pt");
  }

  static Style remark(Tone tone) {
    return noted(tone, "1.5pt")
        .and(TOGETHER)
        .and("keep-with-previous.within-page", STRONGLY, "font-size", "8.5pt")
        .and("line-height", "11.5pt", "space-before", "2pt", "space-after", "6pt");
  }

  private static Style noted(Tone tone, String width) {
    return Style.of("margin-left", "0pt", "margin-right", "0pt", "padding-start", "8pt")
        .and("border-start-style", "solid", "border-start-width", width)
        .and("border-start-color", colour(tone));
  }

  private static String colour(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> MUTED;
      case OPEN -> "#7a5200";
      case GOOD -> "#1d6b3a";
      case INFO -> "#1f5fa8";
      case WARNING -> "#a35a00";
      case ERROR -> "#a3201d";
    };
  }
}
