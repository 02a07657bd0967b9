package nl.artikel28.rendering.testkit;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
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

/** The blocks that sample documents are made of. */
final class SampleBlocks {

  private SampleBlocks() {}

  static List<Block> all(String text) {
    return List.of(
        new Contents("Inhoud", 2),
        Paragraph.of("Een alinea vooraf: " + text),
        section(
            "Overwegingen",
            "overwegingen",
            recital(1, "a.", "dat er gegevens worden verwerkt;"),
            recital(2, "b.", "dat de wet daarvoor afspraken vraagt.")),
        new Section(
            Optional.of(new Numbering(Scheme.ARTICLE, 1, "Artikel 1")),
            "Eerste artikel " + text,
            "artikel-1",
            List.of(
                clause(1, 1, line(text)),
                clause(1, 2, lists(text)),
                remarkedClause(text),
                clause(1, 4, List.of(choices(text), Paragraph.of("Na de keuzes.")))),
            Provenance.NONE),
        new Section(
            Optional.of(new Numbering(Scheme.ARTICLE, 2, "Artikel 2")),
            "Tweede artikel",
            "artikel-2",
            List.of(clause(2, 1, List.of(Paragraph.of("Een lid met alleen tekst.")))),
            Provenance.NONE),
        section(
            "Zonder nummer",
            "zonder",
            section("Dieper", "dieper", callouts(text)),
            section("Partijen", "partijen", choices(text), terms(text))),
        signatures(text),
        new PageBreak(),
        annex(text));
  }

  /** Whatever can be empty. */
  static List<Block> empty() {
    return List.of(
        new Contents("Inhoud", 1),
        new Paragraph(List.of(), Provenance.NONE),
        Paragraph.of(""),
        section("Lege afdeling", "leeg"),
        section(
            "Lege blokken",
            "lege-blokken",
            clause(1, 1, List.of()),
            items(Items.Marker.LETTER),
            items(Items.Marker.BULLET, ""),
            new Items(
                Items.Marker.NUMBER,
                List.of(new Items.Item(List.of(), Provenance.NONE)),
                Provenance.NONE),
            new Choices(List.of(), Provenance.NONE),
            new Choices(
                List.of(new Choices.Option(true, List.of(), Provenance.NONE)), Provenance.NONE),
            new Terms(List.of(), Provenance.NONE),
            new Terms(
                List.of(new Terms.Entry("Zonder waarde", List.of(), Provenance.NONE)),
                Provenance.NONE),
            table("Tabel zonder regels", List.of()),
            table("Tabel met lege cellen", List.of(row("", ""))),
            new Callout(Tone.GOOD, "Zonder toelichting", List.of(), Provenance.NONE),
            new Signatures(List.of(), Provenance.NONE),
            new Signatures(
                List.of(new Signatures.Place("Zonder regels", List.of(), Provenance.NONE)),
                Provenance.NONE)),
        new PageBreak());
  }

  private static Section section(String heading, String anchor, Block... content) {
    return new Section(Optional.empty(), heading, anchor, List.of(content), Provenance.NONE);
  }

  private static Clause recital(int number, String label, String text) {
    return new Clause(
        new Numbering(Scheme.RECITAL, number, label),
        "overweging-" + number,
        List.of(Paragraph.of(text)),
        Provenance.NONE);
  }

  private static Clause clause(int article, int number, List<Block> content) {
    return new Clause(
        new Numbering(Scheme.CLAUSE, number, article + "." + number),
        "lid-" + article + "-" + number,
        content,
        Provenance.NONE);
  }

  private static List<Block> line(String text) {
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
            new Link(URI.create("https://example.org/a_b?c=d&e=(f)"), "de pagina " + text),
            new Text(" of "),
            new Link(URI.create("mailto:privacy@example.org"), "privacy@example.org"),
            new Text(", "),
            new LanguageSpan(Locale.ENGLISH, "in English " + text),
            new Text("."));
    return List.of(new Paragraph(line, Provenance.NONE));
  }

  private static List<Block> lists(String text) {
    return List.of(
        Paragraph.of("Een lid met lijsten:"),
        items(Items.Marker.LETTER, "eerste " + text, "tweede letter"),
        items(Items.Marker.BULLET, "punt"),
        items(Items.Marker.NUMBER, "getal een", "getal twee", "getal drie"),
        nested(text),
        Paragraph.of("Slot van het lid."));
  }

  /** A list in a list, an item of two paragraphs, and an item that begins with a list. */
  private static Items nested(String text) {
    return new Items(
        Items.Marker.LETTER,
        List.of(
            new Items.Item(
                List.of(
                    Paragraph.of("buiten"),
                    items(Items.Marker.NUMBER, "binnen een " + text, "binnen twee"),
                    Paragraph.of("weer buiten")),
                remark("LST-01", Tone.INFO, "Over een onderdeel. " + text)),
            new Items.Item(
                List.of(items(Items.Marker.BULLET, "meteen een lijst")), Provenance.NONE)),
        Provenance.NONE);
  }

  private static Items items(Items.Marker marker, String... words) {
    List<Items.Item> items =
        Stream.of(words)
            .map(each -> new Items.Item(List.of(Paragraph.of(each)), Provenance.NONE))
            .toList();
    return new Items(marker, items, Provenance.NONE);
  }

  private static Clause remarkedClause(String text) {
    return new Clause(
        new Numbering(Scheme.CLAUSE, 3, "1.3"),
        "lid-1-3",
        List.of(Paragraph.of("Een lid met een opmerking.")),
        new Provenance(
            List.of("7.1"),
            List.of(AttributePath.of("breachNotification.deadline")),
            List.of(new Remark("BRN-03", Tone.WARNING, "De termijn is te lang. " + text))));
  }

  private static Provenance remark(String label, Tone tone, String text) {
    return new Provenance(List.of(), List.of(), List.of(new Remark(label, tone, text)));
  }

  private static Block[] callouts(String text) {
    return new Block[] {
      callout(Tone.OPEN, "Nog niet afgesproken " + text, "Over audits is niets afgesproken."),
      callout(Tone.NEUTRAL, "Toelichting", "Zonder oordeel."),
      callout(Tone.ERROR, "Artikel ontbreekt", "Er is geen artikel over beveiliging. " + text)
    };
  }

  private static Callout callout(Tone tone, String title, String text) {
    return new Callout(
        tone,
        title,
        List.of(Paragraph.of(text), items(Items.Marker.BULLET, "met een punt")),
        Provenance.NONE);
  }

  private static Choices choices(String text) {
    return new Choices(
        List.of(
            new Choices.Option(true, List.of(new Text("gekozen " + text)), Provenance.NONE),
            new Choices.Option(
                false,
                List.of(new Text("open gelaten")),
                remark("CHO-01", Tone.OPEN, "Over een keuze. " + text))),
        Provenance.NONE);
  }

  private static Terms terms(String text) {
    return new Terms(
        List.of(
            entry("Naam " + text, text),
            new Terms.Entry(
                "Zetel",
                List.of(Paragraph.of("Utrecht"), Paragraph.of("en Arnhem")),
                remark("TRM-01", Tone.GOOD, "Over een gegeven. " + text))),
        Provenance.NONE);
  }

  private static Signatures signatures(String text) {
    return new Signatures(
        List.of(
            new Signatures.Place(
                "De verwerkingsverantwoordelijke " + text,
                List.of(entry("Functie", "directeur"), blank("Datum"), blank("Handtekening")),
                remark("SIG-01", Tone.ERROR, "Over een ondertekening. " + text)),
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

  private static Section annex(String text) {
    Table.Row linked =
        new Table.Row(
            List.of(
                new Table.Cell(List.of(Paragraph.of("Toegang"))),
                new Table.Cell(
                    Stream.concat(
                            Stream.of(Paragraph.of("Eerste alinea in een cel.")),
                            line(text).stream().map(Paragraph.class::cast))
                        .toList())),
            remark("TBL-01", Tone.WARNING, "Over een regel. " + text));
    return new Section(
        Optional.of(new Numbering(Scheme.ANNEX, 1, "Bijlage 1")),
        "Maatregelen",
        "bijlage-1",
        List.of(
            table(
                "Maatregelen " + text, List.of(row("Versleuteling", text), row(text, ""), linked)),
            new Table(
                "Tabel zonder koppen van regels",
                List.of(
                    new Table.Column("Land " + text, 1),
                    new Table.Column("Ontvanger", 1),
                    new Table.Column("Grondslag", 3)),
                List.of(
                    new Table.Row(
                        List.of(cell("Nederland"), cell("Voorbeeld B.V."), cell(text)),
                        Provenance.NONE)),
                false,
                Provenance.NONE)),
        Provenance.of(AttributePath.of("security.measures")));
  }

  static Table table(String caption, List<Table.Row> rows) {
    return new Table(
        caption,
        List.of(new Table.Column("Maatregel", 1), new Table.Column("Bijzonderheden", 2)),
        rows,
        true,
        Provenance.NONE);
  }

  static Table.Row row(String first, String second) {
    return new Table.Row(List.of(cell(first), cell(second)), Provenance.NONE);
  }

  private static Table.Cell cell(String words) {
    return new Table.Cell(words.isEmpty() ? List.of() : List.of(Paragraph.of(words)));
  }
}
