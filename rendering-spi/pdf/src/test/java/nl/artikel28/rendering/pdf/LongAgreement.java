package nl.artikel28.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Attachment;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Clause;
import nl.artikel28.rendering.document.Contents;
import nl.artikel28.rendering.document.CrossReference;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
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

/** An agreement as long as real ones are, to look at and to validate. */
final class LongAgreement {

  private static final List<String> SENTENCES =
      List.of(
          "De verwerker verwerkt de persoonsgegevens uitsluitend op schriftelijke instructie van de"
              + " verwerkingsverantwoordelijke, tenzij een wettelijk voorschrift hem tot iets"
              + " anders verplicht.",
          "De verwerker stelt de verwerkingsverantwoordelijke zonder onredelijke vertraging in"
              + " kennis van een inbreuk in verband met persoonsgegevens.",
          "De verwerker schakelt geen andere verwerker in zonder voorafgaande schriftelijke"
              + " toestemming.",
          "Partijen leggen de afspraken over de beveiliging vast in een bijlage en toetsen ten"
              + " minste eenmaal per jaar of zij nog passen bij het risico van de verwerking.",
          "Na afloop van de dienstverlening wist de verwerker alle persoonsgegevens of geeft hij"
              + " ze terug, naar keuze van de verwerkingsverantwoordelijke.");

  private static final List<String> SUBJECTS =
      List.of(
          "Begripsbepalingen",
          "Voorwerp van de overeenkomst",
          "Instructies",
          "Geheimhouding",
          "Beveiligingsmaatregelen",
          "Inschakelen van subverwerkers",
          "Doorgifte buiten de Europese Economische Ruimte",
          "Rechten van betrokkenen en bijstand",
          "Inbreuken in verband met persoonsgegevens",
          "Controle en verantwoording",
          "Aansprakelijkheid",
          "Duur, beëindiging en teruggave");

  private LongAgreement() {}

  static Document document() {
    List<Block> content = new ArrayList<>(List.of(new Contents("Inhoud", 1)));
    content.add(section("Partijen", "partijen", parties(), Paragraph.of("Komen overeen:")));
    for (int article = 1; article <= SUBJECTS.size(); article++) {
      content.add(article(article));
    }
    content.add(section("Ondertekening", "ondertekening", signed(), signatures()));
    content.add(new PageBreak());
    content.add(annex(1, "Verwerkingen", processing()));
    content.add(annex(2, "Beveiligingsmaatregelen", measures()));
    content.add(annex(3, "Subverwerkers", subProcessors()));
    return new Document(
        Locale.forLanguageTag("nl-NL"),
        "Verwerkersovereenkomst",
        Optional.of("Gemeente Voorbeeldstad en Rekencentrum Noord B.V."),
        "Afspraken over de verwerking van persoonsgegevens.",
        "Verwerkersovereenkomst Gemeente Voorbeeldstad",
        content,
        List.of(
            new Attachment(
                "agreement.json",
                "application/json",
                "De overeenkomst als gegevens",
                "{\"title\": \"Verwerkersovereenkomst\"}")));
  }

  private static Section section(String heading, String anchor, Block... content) {
    return new Section(Optional.empty(), heading, anchor, List.of(content), Provenance.NONE);
  }

  private static Terms parties() {
    return terms(
        entry("Verwerkingsverantwoordelijke", "Gemeente Voorbeeldstad"),
        entry("Gevestigd te", "Raadhuisplein 1, 1234 AB Voorbeeldstad"),
        blank("Vertegenwoordigd door"),
        entry(
            "Verwerker",
            "Rekencentrum Noord B.V., een besloten vennootschap met beperkte"
                + " aansprakelijkheid, ingeschreven in het handelsregister onder nummer 12345678"),
        entry("Functionaris voor gegevensbescherming", "fg@voorbeeld.example"),
        blank("Datum van ingang"));
  }

  private static Section article(int article) {
    List<Block> clauses = new ArrayList<>();
    for (int clause = 1; clause <= 3 + article % 3; clause++) {
      clauses.add(clause(article, clause));
    }
    return new Section(
        Optional.of(new Numbering(Scheme.ARTICLE, article, "Artikel " + article)),
        SUBJECTS.get(article - 1),
        "artikel-" + article,
        clauses,
        Provenance.NONE);
  }

  private static Clause clause(int article, int number) {
    List<Block> content = new ArrayList<>();
    int seed = article * 7 + number;
    List<Inline> words =
        List.of(
            new Text(sentence(seed) + " Het bepaalde in "),
            new CrossReference("artikel-" + (1 + seed % 12), "artikel " + (1 + seed % 12)),
            new Text(" is van toepassing. " + sentence(seed + 1) + " De "),
            new Strong("verwerker"),
            new Text(" meldt wijzigingen uiterlijk "),
            new Blank("aantal dagen", Optional.empty()),
            new Text(" van tevoren aan de contactpersoon van de andere partij."));
    content.add(new Paragraph(words, Provenance.NONE));
    if (seed % 4 == 0) {
      content.add(Paragraph.of("De verwerker verleent daarbij in ieder geval bijstand bij:"));
      content.add(items());
    }
    if (seed % 9 == 0) {
      content.add(Paragraph.of("Partijen kiezen voor:"));
      content.add(choices());
    }
    return new Clause(
        new Numbering(Scheme.CLAUSE, number, article + "." + number),
        "lid-" + article + "-" + number,
        content,
        seed % 13 == 0 ? remarked() : Provenance.NONE);
  }

  private static String sentence(int index) {
    return SENTENCES.get(index % SENTENCES.size());
  }

  private static Provenance remarked() {
    return new Provenance(
        List.of(),
        List.of(),
        List.of(
            new Remark(
                "BRN-03",
                Tone.WARNING,
                "De termijn voor het melden van een inbreuk is langer dan het beleid toestaat:"
                    + " 72 uur, terwijl 24 uur de voorkeur heeft en 48 uur aanvaardbaar is.")));
  }

  private static Items items() {
    return new Items(
        Items.Marker.LETTER,
        Stream.of(
                "het beantwoorden van verzoeken van betrokkenen;",
                "het uitvoeren van een gegevensbeschermingseffectbeoordeling;",
                "het voorafgaand raadplegen van de Autoriteit Persoonsgegevens.")
            .map(each -> new Items.Item(List.of(Paragraph.of(each)), Provenance.NONE))
            .toList(),
        Provenance.NONE);
  }

  private static Choices choices() {
    return new Choices(
        List.of(
            option(true, "algemene toestemming vooraf, met een termijn voor bezwaar van 30 dagen"),
            option(false, "toestemming per subverwerker")),
        Provenance.NONE);
  }

  private static Choices.Option option(boolean chosen, String words) {
    return new Choices.Option(chosen, List.of(new Text(words)), Provenance.NONE);
  }

  private static Paragraph signed() {
    return Paragraph.of("Aldus overeengekomen en in tweevoud ondertekend,");
  }

  private static Signatures signatures() {
    return new Signatures(
        List.of(
            new Signatures.Place(
                "Gemeente Voorbeeldstad",
                List.of(
                    entry("Naam", "mr. A. de Vries"),
                    entry("Functie", "burgemeester"),
                    blank("Datum"),
                    blank("Handtekening")),
                Provenance.NONE),
            new Signatures.Place(
                "Rekencentrum Noord B.V.",
                List.of(blank("Naam"), blank("Functie"), blank("Datum"), blank("Handtekening")),
                Provenance.NONE)),
        Provenance.NONE);
  }

  private static Section annex(int number, String heading, Block... content) {
    return new Section(
        Optional.of(new Numbering(Scheme.ANNEX, number, "Bijlage " + number)),
        heading,
        "bijlage-" + number,
        List.of(content),
        Provenance.NONE);
  }

  private static Block[] processing() {
    return new Block[] {
      new Callout(
          Tone.OPEN,
          "Bewaartermijnen",
          List.of(Paragraph.of("Voor twee categorieën is nog geen bewaartermijn afgesproken.")),
          Provenance.NONE),
      table(
          "Categorieën van persoonsgegevens",
          List.of("Categorie", "Betrokkenen", "Gegevens", "Bewaartermijn"),
          14,
          "Identificatiegegevens",
          "Inwoners en hun wettelijke vertegenwoordigers",
          "Naam, adres, woonplaats, geboortedatum, burgerservicenummer",
          "7 jaar na afloop van het kalenderjaar")
    };
  }

  private static Table measures() {
    return table(
        "Technische en organisatorische maatregelen",
        List.of("Domein", "Maatregel", "Norm"),
        30,
        "Toegangsbeveiliging",
        "Tweefactorauthenticatie voor alle medewerkers en beheerders, met een beoordeling van"
            + " toegekende rechten eens per kwartaal",
        "BIO2 5.15");
  }

  private static Table subProcessors() {
    return table(
        "Ingeschakelde subverwerkers",
        List.of("Naam", "Vestigingsplaats", "Dienst", "Gegevens", "Land", "Waarborg"),
        5,
        "Wolkenopslag International Holding B.V.",
        "Amsterdam",
        "Opslag van reservekopieën",
        "Alle categorieën van persoonsgegevens",
        "Nederland",
        "Modelcontractbepalingen");
  }

  private static Table table(String caption, List<String> headings, int rows, String... cells) {
    List<Table.Row> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      all.add(
          new Table.Row(
              Stream.of(cells).map(each -> new Table.Cell(List.of(Paragraph.of(each)))).toList(),
              Provenance.NONE));
    }
    return new Table(
        caption,
        headings.stream().map(each -> new Table.Column(each, 1)).toList(),
        all,
        true,
        Provenance.NONE);
  }

  private static Terms terms(Terms.Entry... entries) {
    return new Terms(List.of(entries), Provenance.NONE);
  }

  private static Terms.Entry entry(String name, String words) {
    return new Terms.Entry(name, List.of(Paragraph.of(words)), Provenance.NONE);
  }

  private static Terms.Entry blank(String name) {
    List<Inline> line = List.of(new Blank(name, Optional.empty()));
    return new Terms.Entry(name, List.of(new Paragraph(line, Provenance.NONE)), Provenance.NONE);
  }
}
