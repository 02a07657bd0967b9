package nl.artikel28.rendering.html;

import java.util.List;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.RenderContext;

/** A page around the blocks: its head, and the landmarks by which readers find their way. */
final class HtmlPage {

  private static final String TEXT = HtmlWriter.OWN + "text";

  private final Markup page = new Markup();
  private final RenderContext context;
  private final Document document;
  private final HtmlWriter blocks;

  private HtmlPage(RenderContext context, Document document) {
    this.context = context;
    this.document = document;
    this.blocks = new HtmlWriter(context, document, page);
  }

  static String of(RenderContext context, Document document) {
    HtmlPage page = new HtmlPage(context, document);
    page.write();
    return page.page.toString();
  }

  private void write() {
    page.raw("<!DOCTYPE html>").newLine();
    page.open("html", "lang", document.language().toLanguageTag()).newLine();
    head();
    page.open("body").newLine();
    body(document.content());
    page.close("body").newLine().close("html").newLine();
  }

  private void head() {
    StyleSheet sheet = StyleSheet.of(context.theme());
    page.open("head").newLine();
    page.open("meta", "charset", "utf-8").newLine();
    page.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            sheet.contentSecurityPolicy())
        .newLine();
    meta("viewport", "width=device-width, initial-scale=1");
    meta("color-scheme", "light dark");
    meta("description", document.description());
    page.element("title", document.title()).newLine();
    page.open("style").raw(sheet.css()).close("style").newLine();
    page.close("head").newLine();
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) {
      page.open("meta", "name", name, "content", content).newLine();
    }
  }

  /** A table of contents that stands first has a place of its own, before the text. */
  private void body(List<Block> content) {
    boolean guided = !content.isEmpty() && content.get(0) instanceof Contents;
    if (guided) {
      page.element("a", context.messages().skipToText(), "class", "skip", "href", "#" + TEXT);
      page.newLine();
    }
    header();
    if (guided) {
      blocks.write(content.subList(0, 1));
    }
    page.open("main", "id", TEXT).newLine();
    blocks.write(guided ? content.subList(1, content.size()) : content);
    page.close("main").newLine();
  }

  private void header() {
    page.open("header").newLine();
    page.element("h1", document.title()).newLine();
    document.subtitle().ifPresent(it -> page.element("p", it, "class", "subtitle").newLine());
    page.close("header").newLine();
  }
}
