package nl.artikel28.rendering.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Attachment;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Emphasis;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.LanguageSpan;
import nl.artikel28.rendering.document.Link;
import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.PageBreak;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;
import nl.artikel28.rendering.document.Signatures;
import nl.artikel28.rendering.document.Strong;
import nl.artikel28.rendering.document.Table;
import nl.artikel28.rendering.document.Terms;
import nl.artikel28.rendering.document.Text;
import nl.artikel28.rendering.document.Tone;

/** Documents that try a renderer: every kind of block, hostile text, and great length. */
public final class SampleDocuments {

  /** Text that breaks out of whatever does not escape it. */
  public static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</p></w:t><fo:block>&amp;&lt;]]>",
          "*bold* _under_ `code` [x](javascript:y) # - 1. | ~~",
          "\"quotes\" 'and' \\backslashes\\ {braces} ${dollars} #{hashes}",
          "right-to-left \u202Eoverride\u202C and a bell\u0007",
          "emoji \uD83D\uDE00 and family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "unpaired \uD83D surrogate and \uFFFE noncharacter",
          "first line\nsecond line\ttabbed",
          "Verwerkingsverantwoordelijke".repeat(12));

  private SampleDocuments() {}

  /**
   * {@return a document with every kind of block and inline}
   *
   * @param language the language it claims; its words are Dutch
   */
  public static Document everyBlock(Locale language) {
    return document(language, everyBlock("Gewone tekst"));
  }

  /**
   * {@return the same document with one hostile text in every place where text can stand}
   *
   * @param text the text
   */
  public static Document withText(String text) {
    List<Block> content = everyBlock(text);
    return new Document(
            Locale.forLanguageTag("nl"), text, Optional.of(text), text, text, content, List.of())
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
      all.add(row("Maatregel " + i, "Dit staat in regel " + i + "."));
    }
    return document(Locale.forLanguageTag("nl"), List.of(table("Lange tabel", all)));
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

  private static List<Block> everyBlock(String text) {
    return List.of(
        new Contents("Inhoud", 2),
        Paragraph.of("Een alinea vooraf: " + text),
        new Section(
            Optional.of(new Numbering(Scheme.ARTICLE, 1, "Artikel 1")),
            "Eerste artikel " + text,
            "artikel-1",
            List.of(inlines(text), lists(text), remarked(text)),
            Provenance.NONE),
        new Section(
            Optional.of(new Numbering(Scheme.ARTICLE, 2, "Artikel 2")),
            "Tweede artikel",
            "artikel-2",
            List.of(clause(2, 1, List.of(Paragraph.of("Een lid met alleen tekst.")))),
            Provenance.NONE),
        new Section(
            Optional.empty(),
            "Zonder nummer",
            "zonder",
            List.of(
                new Section(
                    Optional.empty(),
                    "Dieper",
                    "dieper",
                    List.of(callout(text), choices(text), terms(text)),
                    Provenance.NONE)),
            Provenance.NONE),
        signatures(text),
        new PageBreak(),
        new Section(
            Optional.of(new Numbering(Scheme.ANNEX, 1, "Bijlage 1")),
            "Maatregelen",
            "bijlage-1",
            List.of(
                table("Maatregelen " + text, List.of(row("Versleuteling", text), row(text, "")))),
            Provenance.of(AttributePath.of("security.measures"))));
  }

  private static Clause inlines(String text) {
    List<Inline> line =
        List.of(
            new Text("Tekst " + text + ", "),
            new Strong("vet " + text),
            new Text(", "),
            new Emphasis("nadruk " + text),
            new Text(", in te vullen "),
            new Blank("naam " + text, Optional.of(AttributePath.of("parties[0].name"))),
            new Text(", zie "),
            new CrossReference("lid-1-2", "1.2"),
            new Text(" en "),
            new Link(URI.create("https://example.org/"), "de pagina " + text),
            new Text(" of "),
            new Link(URI.create("mailto:privacy@example.org"), "privacy@example.org"),
            new Text(", "),
            new LanguageSpan(Locale.ENGLISH, "in English " + text),
            new Text("."));
    return clause(1, 1, List.of(new Paragraph(line, Provenance.NONE)));
  }

  private static Clause lists(String text) {
    return clause(
        1,
        2,
        List.of(
            Paragraph.of("Een lid met lijsten:"),
            items(Items.Marker.LETTER, "eerste " + text, "tweede"),
            items(Items.Marker.BULLET, "punt"),
            items(Items.Marker.NUMBER, "een", "twee", "drie"),
            Paragraph.of("Slot van het lid.")));
  }

  private static Clause remarked(String text) {
    return new Clause(
        new Numbering(Scheme.CLAUSE, 3, "1.3"),
        "lid-1-3",
        List.of(Paragraph.of("Een lid met een opmerking.")),
        new Provenance(
            List.of("7.1"),
            List.of(AttributePath.of("breachNotification.deadline")),
            List.of(new Remark("BRN-03", Tone.WARNING, "De termijn is te lang. " + text))));
  }

  private static Clause clause(int article, int number, List<Block> content) {
    return new Clause(
        new Numbering(Scheme.CLAUSE, number, article + "." + number),
        "lid-" + article + "-" + number,
        content,
        Provenance.NONE);
  }

  private static Items items(Items.Marker marker, String... words) {
    List<Items.Item> items = new ArrayList<>();
    for (String each : words) {
      items.add(new Items.Item(List.of(Paragraph.of(each)), Provenance.NONE));
    }
    return new Items(marker, items, Provenance.NONE);
  }

  private static Callout callout(String text) {
    return new Callout(
        Tone.OPEN,
        "Nog niet afgesproken " + text,
        List.of(Paragraph.of("Over audits is niets afgesproken. " + text)),
        Provenance.NONE);
  }

  private static Choices choices(String text) {
    return new Choices(
        List.of(
            new Choices.Option(true, List.of(new Text("gekozen " + text)), Provenance.NONE),
            new Choices.Option(false, List.of(new Text("open gelaten")), Provenance.NONE)),
        Provenance.NONE);
  }

  private static Terms terms(String text) {
    return new Terms(
        List.of(entry("Naam " + text, text), entry("Zetel", "Utrecht")), Provenance.NONE);
  }

  private static Signatures signatures(String text) {
    return new Signatures(
        List.of(
            new Signatures.Place(
                "De verwerkingsverantwoordelijke " + text,
                List.of(entry("Functie", "directeur"), blank("Datum"), blank("Handtekening")),
                Provenance.NONE),
            new Signatures.Place(
                "De verwerker", List.of(blank("Functie"), blank("Handtekening")), Provenance.NONE)),
        Provenance.NONE);
  }

  private static Terms.Entry entry(String name, String words) {
    return new Terms.Entry(name, List.of(Paragraph.of(words)), Provenance.NONE);
  }

  private static Terms.Entry blank(String name) {
    List<Inline> line = List.of(new Blank(name, Optional.empty()));
    return new Terms.Entry(name, List.of(new Paragraph(line, Provenance.NONE)), Provenance.NONE);
  }

  private static Table table(String caption, List<Table.Row> rows) {
    return new Table(
        caption,
        List.of(new Table.Column("Maatregel", 1), new Table.Column("Bijzonderheden", 2)),
        rows,
        true,
        Provenance.NONE);
  }

  private static Table.Row row(String first, String second) {
    return new Table.Row(List.of(cell(first), cell(second)), Provenance.NONE);
  }

  private static Table.Cell cell(String words) {
    return new Table.Cell(words.isEmpty() ? List.of() : List.of(Paragraph.of(words)));
  }
}
