package nl.artikel28.rendering.html;

import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.spi.BlockWalker;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes what stands in a line. */
abstract class HtmlLine extends BlockWalker {

  private final Markup page;

  HtmlLine(RenderContext context, Markup page) {
    super(context);
    this.page = page;
  }

  final Markup page() {
    return page;
  }

  @Override
  protected void characters(String text) {
    page.text(text);
  }

  @Override
  protected void strong(Strong strong) {
    page.element("strong", strong.text());
  }

  @Override
  protected void emphasis(Emphasis emphasis) {
    page.element("em", emphasis.text());
  }

  @Override
  protected void blank(Blank blank) {
    String path = blank.path().map(Object::toString).orElse("");
    page.open("span", "class", "blank", "data-paths", path);
    page.element("span", context().messages().toFillIn() + ": ", "class", "hidden");
    page.element("span", blank.plain()).close("span");
  }

  @Override
  protected void crossReference(CrossReference reference) {
    page.element("a", reference.label(), "href", "#" + reference.anchor());
  }

  @Override
  protected void link(Link link) {
    String target = link.target().toString();
    page.element("a", link.text().isBlank() ? target : link.text(), "href", target);
  }

  @Override
  protected void languageSpan(LanguageSpan span) {
    page.element("span", span.text(), "lang", span.language().toLanguageTag());
  }
}
