package nl.artikel28.rendering.pdf;

import java.util.List;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Heading;
import nl.artikel28.rendering.spi.Messages;
import nl.artikel28.rendering.spi.RenderContext;
import org.xml.sax.ContentHandler;

/** Lays out a document on A4: bookmarks, what stands on every page, and the text between. */
final class Pages {

  /** No anchor begins so. */
  private static final String WHOLE = "_whole";

  private final RenderContext context;
  private final FormattingObjects fo;
  private final Look look;

  Pages(RenderContext context, ContentHandler handler) {
    this.context = context;
    this.fo = new FormattingObjects(handler);
    this.look = new Look(context.theme());
  }

  void write(Document document) {
    Anchors anchors = new Anchors(document.content());
    fo.document(
        Look.ROOT.and("xml:lang", document.language().toLanguageTag().replaceFirst("-.*", "")),
        () -> {
          masters();
          bookmarks(document.outline());
          fo.in(
              "page-sequence",
              Style.of("master-reference", "page", "id", WHOLE),
              () -> {
                running(document.running());
                fo.in(
                    "flow",
                    Style.of("flow-name", "xsl-region-body"),
                    () -> new Flow(context, fo, look, anchors, document).write());
              });
        });
  }

  private void masters() {
    fo.in(
        "layout-master-set",
        Style.NONE,
        () ->
            fo.in(
                "simple-page-master",
                Style.of("master-name", "page", "page-width", "595.276pt")
                    .and("page-height", "841.89pt", "margin", "34pt 71pt 34pt 71pt"),
                () -> {
                  fo.empty("region-body", Style.of("margin", "34pt 0pt 34pt 0pt"));
                  fo.empty("region-before", Style.of("extent", "14pt"));
                  fo.empty("region-after", Style.of("extent", "14pt", "display-align", "after"));
                }));
  }

  private void running(String words) {
    Messages messages = context.messages();
    always("xsl-region-before", () -> fo.text(Typeface.cut(words, Look.WIDTH / Look.SMALL_SIZE)));
    always(
        "xsl-region-after",
        () -> {
          fo.text(messages.page() + " ");
          fo.empty("page-number", Style.NONE);
          fo.text(" " + messages.of() + " ");
          fo.empty("page-number-citation-last", Style.of("ref-id", WHOLE));
        });
  }

  private void always(String region, Runnable content) {
    fo.in(
        "static-content",
        Look.ARTIFACT.and("flow-name", region),
        () -> fo.in("block", Look.RUNNING, content));
  }

  private void bookmarks(List<Heading> outline) {
    if (!outline.isEmpty()) {
      fo.in("bookmark-tree", Style.NONE, () -> bookmarks(outline, 1));
    }
  }

  /** Headings up to the next one at this depth hang under the one before. */
  private void bookmarks(List<Heading> outline, int depth) {
    int next;
    for (int at = 0; at < outline.size(); at = next) {
      Heading heading = outline.get(at);
      next = at + 1;
      while (next < outline.size() && outline.get(next).depth() > depth) {
        next++;
      }
      List<Heading> under = outline.subList(at + 1, next);
      fo.in(
          "bookmark",
          Style.of("internal-destination", heading.anchor()),
          () -> {
            fo.in("bookmark-title", Style.NONE, heading.title());
            bookmarks(under, depth + 1);
          });
    }
  }
}
