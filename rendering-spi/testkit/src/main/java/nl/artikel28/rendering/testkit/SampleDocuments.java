package nl.artikel28.rendering.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.rendering.document.Attachment;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Text;

/** Documents that try a renderer: every kind of block, hostile text, great length and depth. */
public final class SampleDocuments {

  /** Text that breaks out of whatever does not escape it. */
  public static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</p></w:t><fo:block>&amp;&lt;]]>",
          "*bold* _under_ `code` [x](javascript:y) # - 1. | ~~",
          "# heading",
          "- item",
          "1. item",
          "> quote",
          "    indented",
          "www.example.org and a@example.org &copy; \\| <!-- -->",
          "\"quotes\" 'and' \\backslashes\\ {braces} ${dollars} #{hashes}",
          "right-to-left \u202Eoverride\u202C and a bell\u0007",
          "emoji \uD83D\uDE00 and family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "unpaired \uD83D surrogate and \uFFFE noncharacter",
          "first line\nsecond line\ttabbed",
          "Verwerkingsverantwoordelijke".repeat(12));

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private SampleDocuments() {}

  /**
   * {@return a document with every kind of block and inline, and remarks on whatever can bear one}
   *
   * @param language the language it claims; its words are Dutch
   */
  public static Document everyBlock(Locale language) {
    return document(language, SampleBlocks.all("Gewone tekst"));
  }

  /**
   * {@return the same document with one hostile text in every place where text can stand}
   *
   * @param text the text
   */
  public static Document withText(String text) {
    List<Block> content = SampleBlocks.all(text);
    return new Document(DUTCH, text, Optional.of(text), text, text, content, List.of())
        .with(new Attachment("bijlage.json", "application/json", text, "{}"));
  }

  /**
   * {@return a document with a long table}
   *
   * @param rows the number of rows
   */
  public static Document withTable(int rows) {
    List<Table.Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.add(SampleBlocks.row("Maatregel " + i, "Dit staat in regel " + i + "."));
    }
    return document(DUTCH, List.of(SampleBlocks.table("Lange tabel", all)));
  }

  /**
   * {@return a document of sections in sections, deeper than most formats have headings}
   *
   * @param depth how deep
   */
  public static Document withDepth(int depth) {
    List<Block> content = List.of(Paragraph.of("De bodem."));
    for (int i = depth; i >= 1; i--) {
      content =
          List.of(
              Paragraph.of("Boven diepte " + i + "."),
              new Section(
                  Optional.empty(), "Diepte " + i, "diepte-" + i, content, Provenance.NONE));
    }
    List<Block> whole = new ArrayList<>(List.of(new Contents("Inhoud", depth)));
    whole.addAll(content);
    return document(DUTCH, whole);
  }

  /** {@return a document of which every part is empty that can be} */
  public static Document withEmptyParts() {
    return document(DUTCH, SampleBlocks.empty());
  }

  /** {@return a document with one option} */
  static Document withOption(boolean chosen) {
    Choices.Option option =
        new Choices.Option(chosen, List.of(new Text("een keuze")), Provenance.NONE);
    return document(DUTCH, List.of(new Choices(List.of(option), Provenance.NONE)));
  }

  /** {@return a document with one word, to fill in or as ordinary text} */
  static Document withBlank(boolean toFillIn) {
    Inline word = toFillIn ? new Blank("naam", Optional.empty()) : new Text("naam");
    return document(DUTCH, List.of(new Paragraph(List.of(word), Provenance.NONE)));
  }

  private static Document document(Locale language, List<Block> content) {
    return new Document(
        language,
        "Voorbeeld van een document",
        Optional.of("Met alle soorten blokken"),
        "Een document om een vorm mee te toetsen.",
        "Voorbeeld",
        content,
        List.of(new Attachment("voorbeeld.json", "application/json", "Gegevens", "{\"a\": 1}")));
  }
}
