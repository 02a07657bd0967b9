package nl.artikel28.rendering.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
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

/** An agreement as long as real ones, between parties that do not exist. */
final class LongAgreement {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private LongAgreement() {}

  static Document document() {
    List<Block> content = new ArrayList<>();
    content.add(new Contents("Inhoud", 1));
    content.add(section("Partijen", "partijen", parties()));
    content.add(section("Overwegingen", "overwegingen", recitals()));
    content.addAll(articles());
    content.add(section("Ondertekening", "ondertekening", List.of(signing())));
    content.add(new PageBreak());
    content.add(annex(1, "Beschrijving van de verwerking", processing()));
    content.add(new PageBreak());
    content.add(annex(2, "Technische en organisatorische maatregelen", List.of(measures())));
    content.add(annex(3, "Subverwerkers", List.of(subProcessors())));
    return new Document(
        DUTCH,
        "Verwerkersovereenkomst",
        Optional.of("Gemeente Zandvoorde en Rekenhuis Nederland B.V."),
        "Verwerkersovereenkomst over de salarisadministratie.",
        "Verwerkersovereenkomst Gemeente Zandvoorde – Rekenhuis Nederland B.V.",
        content,
        List.of());
  }

  private static List<Block> parties() {
    return List.of(
        paragraph("De ondergetekenden:"),
        terms(
            entry("Verwerkingsverantwoordelijke", text("Gemeente Zandvoorde")),
            entry("Bezoekadres", text("Raadhuisplein 1, 1234 AB Zandvoorde")),
            entry("Kamer van Koophandel", text("00000001")),
            entry("Vertegenwoordigd door", blank("naam en functie", "parties[0].representatives")),
            entry("Functionaris voor gegevensbescherming", blank("naam", "parties[0].officer"))),
        paragraph("en"),
        terms(
            entry("Verwerker", text("Rekenhuis Nederland B.V.")),
            entry("Bezoekadres", text("Cijferlaan 99, 5678 CD Telgen")),
            entry("Kamer van Koophandel", text("00000002")),
            entry(
                "Contact bij een inbreuk",
                new Link(URI.create("mailto:melden@example.org"), "melden@example.org"))),
        paragraph("hierna samen te noemen: partijen."));
  }

  private static List<Block> recitals() {
    List<Block> recitals = new ArrayList<>();
    List<String> words =
        List.of(
            "De gemeente laat haar salarisadministratie voeren door Rekenhuis op grond van de"
                + " overeenkomst van 1 maart 2026 met kenmerk SA-2026-014.",
            "Rekenhuis verwerkt daarbij persoonsgegevens ten behoeve van de gemeente, zonder aan"
                + " haar rechtstreeks gezag te zijn onderworpen.",
            "Artikel 28, derde lid, van de Algemene verordening gegevensbescherming verlangt dat"
                + " partijen hun afspraken daarover vastleggen.",
            "Met deze overeenkomst doen partijen dat.");
    for (int i = 0; i < words.size(); i++) {
      String label = (char) ('a' + i) + ".";
      recitals.add(
          new Clause(
              new Numbering(Scheme.RECITAL, i + 1, label),
              "overweging-" + (i + 1),
              List.of(paragraph(words.get(i))),
              Provenance.NONE));
    }
    return recitals;
  }

  private static List<Block> articles() {
    List<Block> articles = new ArrayList<>();
    articles.add(definitions(1));
    articles.add(
        article(
            2,
            "Onderwerp en duur",
            "Deze overeenkomst geldt voor alle verwerkingen die Rekenhuis ten behoeve van de"
                + " gemeente uitvoert en die in bijlage 1 zijn beschreven.",
            "Zij begint op de dag waarop beide partijen haar hebben ondertekend en eindigt wanneer"
                + " Rekenhuis geen persoonsgegevens van de gemeente meer onder zich heeft.",
            "Bij strijd tussen deze overeenkomst en de hoofdovereenkomst gaat deze voor."));
    articles.add(
        article(
            3,
            "Instructies",
            "Rekenhuis verwerkt de persoonsgegevens uitsluitend op grond van schriftelijke"
                + " instructies van de gemeente, ook waar het gaat om doorgiften naar een derde"
                + " land.",
            "Meent Rekenhuis dat een instructie in strijd is met de wet, dan stelt zij de gemeente"
                + " daarvan onmiddellijk op de hoogte.",
            "Een wettelijke verplichting die Rekenhuis tot een andere verwerking dwingt, meldt zij"
                + " vooraf, tenzij de wet dat verbiedt."));
    articles.add(
        article(
            4,
            "Geheimhouding",
            "Rekenhuis waarborgt dat de personen die toegang hebben tot de persoonsgegevens zich"
                + " tot geheimhouding hebben verbonden.",
            "De geheimhouding duurt voort na het einde van deze overeenkomst."));
    articles.add(security(5));
    articles.add(breach(6));
    articles.add(
        article(
            7,
            "Subverwerkers",
            "Rekenhuis schakelt geen subverwerker in zonder voorafgaande schriftelijke toestemming"
                + " van de gemeente. Voor de subverwerkers in bijlage 3 geldt zij als gegeven.",
            "Rekenhuis legt iedere subverwerker dezelfde verplichtingen op als zij zelf heeft, en"
                + " blijft jegens de gemeente volledig aansprakelijk voor de nakoming daarvan.",
            "Een voorgenomen wijziging meldt Rekenhuis ten minste dertig dagen tevoren. De gemeente"
                + " kan binnen die tijd bezwaar maken."));
    articles.add(
        article(
            8,
            "Rechten van betrokkenen",
            "Rekenhuis verleent de gemeente bijstand bij verzoeken van betrokkenen en zendt een"
                + " verzoek dat zij zelf ontvangt binnen twee werkdagen door.",
            "Zij beantwoordt zulke verzoeken niet zelf."));
    articles.add(audits(9));
    articles.add(
        article(
            10,
            "Doorgifte",
            "Rekenhuis verwerkt de persoonsgegevens uitsluitend binnen de Europese Economische"
                + " Ruimte.",
            "Doorgifte naar een derde land is alleen toegestaan met schriftelijke toestemming en"
                + " met passende waarborgen als bedoeld in hoofdstuk V van de verordening."));
    articles.add(
        article(
            11,
            "Aansprakelijkheid",
            "Iedere partij draagt de schade die een betrokkene lijdt doordat zij haar"
                + " verplichtingen niet is nagekomen.",
            "De beperking van aansprakelijkheid in de hoofdovereenkomst geldt ook hier, behalve bij"
                + " opzet of bewuste roekeloosheid.",
            "Boetes van de toezichthouder komen voor rekening van de partij aan wie zij zijn"
                + " opgelegd."));
    articles.add(exit(12));
    articles.add(
        article(
            13,
            "Slotbepalingen",
            "Op deze overeenkomst is Nederlands recht van toepassing.",
            "Geschillen worden voorgelegd aan de rechtbank Den Haag.",
            "Wijzigingen zijn alleen geldig als partijen haar schriftelijk zijn overeengekomen."));
    return articles;
  }

  private static Section definitions(int article) {
    List<Block> content = new ArrayList<>();
    content.add(
        clause(
            article,
            1,
            paragraph("In deze overeenkomst wordt verstaan onder:"),
            items(
                Items.Marker.LETTER,
                line(strong("AVG"), text(": de Algemene verordening gegevensbescherming;")),
                line(
                    strong("betrokkene"),
                    text(": degene op wie een persoonsgegeven betrekking heeft;")),
                line(
                    strong("inbreuk"),
                    text(": een inbreuk op de beveiliging als bedoeld in artikel 4 van de AVG, "),
                    new LanguageSpan(Locale.ENGLISH, "whether or not it has been confirmed"),
                    text(";")),
                line(
                    strong("hoofdovereenkomst"),
                    text(": de overeenkomst van 1 maart 2026 met kenmerk SA-2026-014.")))));
    content.add(
        clause(
            article, 2, paragraph("Andere begrippen hebben de betekenis die de AVG eraan geeft.")));
    return article(article, "Begrippen", content);
  }

  private static Section security(int article) {
    return article(
        article,
        "Beveiliging",
        List.of(
            clause(
                article,
                1,
                paragraph(
                    "Rekenhuis neemt de maatregelen van bijlage 2. Zij houdt daarbij rekening"
                        + " met:"),
                items(
                    Items.Marker.LETTER,
                    line(text("de stand van de techniek en de kosten;")),
                    line(text("de aard, de omvang, de context en het doel van de verwerking;")),
                    line(text("de risico's voor de rechten en vrijheden van betrokkenen."))),
                paragraph("De maatregelen worden ten minste jaarlijks beoordeeld.")),
            clause(
                article,
                2,
                paragraph("Ten minste gelden de volgende maatregelen:"),
                nested(),
                paragraph("Afwijken mag alleen met toestemming van de gemeente."))));
  }

  private static Items nested() {
    return new Items(
        Items.Marker.NUMBER,
        List.of(
            item(
                paragraph("versleuteling:"),
                items(
                    Items.Marker.LETTER,
                    line(text("van gegevens die onderweg zijn, en")),
                    line(text("van gegevens in rust;")))),
            item(paragraph("toegang met twee factoren;")),
            item(
                paragraph("reservekopieën:"),
                items(
                    Items.Marker.BULLET,
                    line(text("dagelijks gemaakt,")),
                    line(text("elk kwartaal teruggezet bij wijze van proef."))))),
        Provenance.NONE);
  }

  private static Section breach(int article) {
    Provenance remarked =
        new Provenance(
            List.of("6.1"),
            List.of(AttributePath.of("breachNotification.deadline")),
            List.of(
                new Remark(
                    "BRN-03",
                    Tone.WARNING,
                    "Een inbreuk wordt binnen 36 uur gemeld; het beleid wil 24 uur en aanvaardt"
                        + " 48 uur."),
                new Remark("BRN-05", Tone.INFO, "Ook vermoede inbreuken worden gemeld.")));
    return article(
        article,
        "Inbreuken",
        List.of(
            new Clause(
                new Numbering(Scheme.CLAUSE, 1, article + ".1"),
                "lid-" + article + "-1",
                List.of(
                    paragraph(
                        "Rekenhuis meldt een inbreuk, ook een vermoede, zonder onredelijke"
                            + " vertraging en uiterlijk binnen 36 uur na ontdekking.")),
                remarked),
            clause(
                article,
                2,
                paragraph("De melding bevat:"),
                items(
                    Items.Marker.LETTER,
                    line(text("de aard van de inbreuk en de getroffen gegevens;")),
                    line(text("het aantal betrokkenen bij benadering;")),
                    line(text("de waarschijnlijke gevolgen;")),
                    line(text("de genomen en voorgestelde maatregelen.")))),
            clause(
                article,
                3,
                new Paragraph(
                    line(
                        text("De melding gaat naar "),
                        blank("meldpunt", "parties[0].contacts[0].email"),
                        text(". Artikel "),
                        new CrossReference("lid-5-1", "5.1"),
                        text(" blijft onverkort gelden.")),
                    Provenance.NONE))));
  }

  private static Section audits(int article) {
    return article(
        article,
        "Controle",
        List.of(
            clause(
                article,
                1,
                paragraph(
                    "De gemeente kan eenmaal per jaar laten controleren of Rekenhuis deze"
                        + " overeenkomst naleeft. De kosten daarvan draagt:"),
                new Choices(
                    List.of(
                        option(true, "de gemeente, tenzij Rekenhuis tekortschiet;", "gemeente"),
                        option(false, "Rekenhuis;", "verwerker"),
                        option(false, "ieder de helft.", "helft")),
                    Provenance.NONE)),
            clause(article, 2, paragraph("Rekenhuis werkt aan een controle mee.")),
            new Callout(
                Tone.OPEN,
                "Nog niet afgesproken",
                List.of(
                    paragraph("Partijen hebben niet afgesproken:"),
                    items(
                        Items.Marker.BULLET,
                        line(text("hoe lang tevoren een controle wordt aangekondigd;")),
                        line(text("binnen welke tijd bevindingen worden opgelost.")))),
                Provenance.NONE)));
  }

  private static Section exit(int article) {
    Table table =
        new Table(
            "Bewaartermijnen na het einde",
            List.of(new Table.Column("Gegevens", 2), new Table.Column("Termijn", 1)),
            List.of(
                row("Salarisstroken", "een maand"),
                row("Jaaropgaven", "zeven jaar, op grond van de wet"),
                row("Logbestanden", "zes maanden")),
            false,
            Provenance.NONE);
    return article(
        article,
        "Einde",
        List.of(
            clause(
                article,
                1,
                paragraph(
                    "Na het einde geeft Rekenhuis de persoonsgegevens terug en wist zij deze"
                        + " binnen de volgende termijnen:"),
                table,
                paragraph("Rekenhuis bevestigt het wissen schriftelijk.")),
            clause(article, 2, paragraph("Kopieën worden eveneens gewist."))));
  }

  private static Block signing() {
    return new Signatures(
        List.of(
            new Signatures.Place("Gemeente Zandvoorde", lines(), Provenance.NONE),
            new Signatures.Place("Rekenhuis Nederland B.V.", lines(), Provenance.NONE)),
        Provenance.NONE);
  }

  private static List<Terms.Entry> lines() {
    return List.of(
        entry("Naam", blank("naam", "form.signatures[0].name")),
        entry("Functie", text("directeur")),
        entry("Plaats en datum", blank("plaats, datum", "form.signatures[0].date")),
        entry("Handtekening", blank("handtekening", "form.signatures[0].method")));
  }

  private static List<Block> processing() {
    return List.of(
        new Section(
            Optional.empty(),
            "Doelen",
            "doelen",
            List.of(paragraph("Het voeren van de salarisadministratie van de gemeente.")),
            Provenance.NONE),
        new Section(
            Optional.empty(),
            "Gegevens",
            "gegevens",
            List.of(
                new Table(
                    "Categorieën van persoonsgegevens",
                    List.of(
                        new Table.Column("Categorie", 3),
                        new Table.Column("Betrokkenen", 3),
                        new Table.Column("Classificatie", 2),
                        new Table.Column("Bijzonder", 2)),
                    List.of(
                        row("Naam, adres en woonplaats", "Medewerkers", "2", "Nee"),
                        row("Burgerservicenummer", "Medewerkers", "4", "Nationaal nummer"),
                        row("Loonbeslagen", "Medewerkers en schuldeisers", "3", "Nee"),
                        row("Lidmaatschap van een vakbond", "Medewerkers", "4", "Artikel 9")),
                    true,
                    Provenance.NONE)),
            Provenance.NONE));
  }

  private static Table measures() {
    List<Table.Row> rows = new ArrayList<>();
    List<String> domains =
        List.of("Toegang", "Versleuteling", "Netwerk", "Logging", "Personeel", "Continuïteit");
    for (int i = 0; i < 30; i++) {
      rows.add(
          row(
              domains.get(i % domains.size()) + " " + (i + 1),
              "Rekenhuis treft voor dit onderwerp een maatregel die past bij het risico, legt haar"
                  + " vast en beoordeelt haar jaarlijks.",
              i % 3 == 0 ? "Gepland" : "Werkt",
              "ISO/IEC 27002: 8." + (i + 1)));
    }
    return new Table(
        "Maatregelen",
        List.of(
            new Table.Column("Onderwerp", 2),
            new Table.Column("Maatregel", 5),
            new Table.Column("Staat", 1),
            new Table.Column("Norm", 2)),
        rows,
        true,
        Provenance.NONE);
  }

  private static Table subProcessors() {
    return new Table(
        "Subverwerkers bij het aangaan van de overeenkomst",
        List.of(
            new Table.Column("Naam", 2),
            new Table.Column("Dienst", 2),
            new Table.Column("Plaats van verwerking", 2)),
        List.of(
            row("Wolkenveld Hosting B.V.", "Hosting van de servers", "Nederland"),
            row("Printstraat N.V.", "Afdrukken van salarisstroken", "België")),
        true,
        Provenance.NONE);
  }

  private static Section section(String heading, String anchor, List<Block> content) {
    return new Section(Optional.empty(), heading, anchor, content, Provenance.NONE);
  }

  private static Section annex(int number, String heading, List<Block> content) {
    return new Section(
        Optional.of(new Numbering(Scheme.ANNEX, number, "Bijlage " + number)),
        heading,
        "bijlage-" + number,
        content,
        Provenance.NONE);
  }

  private static Section article(int number, String heading, String... clauses) {
    List<Block> content = new ArrayList<>();
    for (String words : clauses) {
      content.add(clause(number, content.size() + 1, paragraph(words)));
    }
    return article(number, heading, content);
  }

  private static Section article(int number, String heading, List<Block> content) {
    return new Section(
        Optional.of(new Numbering(Scheme.ARTICLE, number, "Artikel " + number)),
        heading,
        "artikel-" + number,
        content,
        Provenance.NONE);
  }

  private static Clause clause(int article, int number, Block... content) {
    return new Clause(
        new Numbering(Scheme.CLAUSE, number, article + "." + number),
        "lid-" + article + "-" + number,
        List.of(content),
        Provenance.NONE);
  }

  @SafeVarargs
  private static Items items(Items.Marker marker, List<Inline>... lines) {
    List<Items.Item> items = new ArrayList<>();
    for (List<Inline> line : lines) {
      items.add(item(new Paragraph(line, Provenance.NONE)));
    }
    return new Items(marker, items, Provenance.NONE);
  }

  private static Items.Item item(Block... content) {
    return new Items.Item(List.of(content), Provenance.NONE);
  }

  private static Choices.Option option(boolean chosen, String words, String attribute) {
    return new Choices.Option(
        chosen, line(text(words)), Provenance.of(AttributePath.of("audit." + attribute)));
  }

  private static Terms terms(Terms.Entry... entries) {
    return new Terms(List.of(entries), Provenance.NONE);
  }

  private static Terms.Entry entry(String name, Inline text) {
    Paragraph paragraph = new Paragraph(List.of(text), Provenance.NONE);
    return new Terms.Entry(name, List.of(paragraph), Provenance.NONE);
  }

  private static Table.Row row(String... words) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String each : words) {
      cells.add(new Table.Cell(List.of(paragraph(each))));
    }
    return new Table.Row(cells, Provenance.NONE);
  }

  private static List<Inline> line(Inline... runs) {
    return List.of(runs);
  }

  private static Paragraph paragraph(String words) {
    return Paragraph.of(words);
  }

  private static Text text(String words) {
    return new Text(words);
  }

  private static Strong strong(String words) {
    return new Strong(words);
  }

  private static Blank blank(String label, String path) {
    return new Blank(label, Optional.of(AttributePath.of(path)));
  }
}
