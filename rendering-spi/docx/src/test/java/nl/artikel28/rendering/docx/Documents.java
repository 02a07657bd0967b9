package nl.artikel28.rendering.docx;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Numbering.Scheme;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Section;

/** Small documents that show one thing. */
final class Documents {

  static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Documents() {}

  static Document of(Block... content) {
    return in(DUTCH, content);
  }

  static Document in(Locale language, Block... content) {
    return new Document(
        language, "Titel", Optional.empty(), "Omschrijving", "Kop", List.of(content), List.of());
  }

  static Paragraph line(Inline... runs) {
    return new Paragraph(List.of(runs), Provenance.NONE);
  }

  static Section section(String heading, Block... content) {
    return new Section(
        Optional.empty(), heading, "s-" + heading, List.of(content), Provenance.NONE);
  }

  static Section article(int ordinal, String label, Block... content) {
    return numbered(Scheme.ARTICLE, ordinal, label, content);
  }

  static Section numbered(Scheme scheme, int ordinal, String label, Block... content) {
    return new Section(
        Optional.of(new Numbering(scheme, ordinal, label)),
        "Kop",
        "s-" + scheme + "-" + ordinal,
        List.of(content),
        Provenance.NONE);
  }

  static Clause clause(int ordinal, String label, Block... content) {
    return clause(Scheme.CLAUSE, ordinal, label, Provenance.NONE, content);
  }

  static Clause clause(
      Scheme scheme, int ordinal, String label, Provenance provenance, Block... content) {
    return new Clause(
        new Numbering(scheme, ordinal, label),
        "c-" + label.replaceAll("[^A-Za-z0-9]", "-"),
        List.of(content),
        provenance);
  }

  static Items items(Items.Marker marker, int count) {
    Items.Item item = new Items.Item(List.of(Paragraph.of("deel")), Provenance.NONE);
    return new Items(marker, Collections.nCopies(count, item), Provenance.NONE);
  }

  static Provenance remarked(Remark... remarks) {
    return new Provenance(List.of(), List.of(AttributePath.of("audit.rhythm")), List.of(remarks));
  }
}
