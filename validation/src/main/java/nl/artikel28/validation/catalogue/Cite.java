package nl.artikel28.validation.catalogue;

import java.net.URI;
import nl.artikel28.report.Confirmation;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.report.SourceClass;
import nl.artikel28.text.LocalisedText;

/** The sources on which the rules of the catalogue rest. What nobody looked up is marked so. */
public final class Cite {

  private static final URI GDPR_LINK = URI.create("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
  private static final URI CLAUSES_LINK =
      URI.create("https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj");

  private Cite() {}

  /**
   * {@return a provision of the Regulation}
   *
   * @param place the article with paragraph and point, such as {@code 28(3)(h)}, or with point only
   *     where its paragraphs bear no number, such as {@code 4(12)}
   */
  public static LegalBasis gdpr(String place) {
    String[] parts = place.replace(")", "").split("\\(", -1);
    LegalBasis.Builder basis = gdpr().article(parts[0]);
    if (parts.length == 2 && RegulationArticles.GDPR.hasPointsOnly(parts[0])) {
      return basis.letter(parts[1]).build();
    }
    if (parts.length > 1) {
      basis.paragraph(parts[1]);
    }
    if (parts.length > 2) {
      basis.letter(parts[2]);
    }
    return basis.build();
  }

  /** {@return the opening words of Article 28(3), which say what an agreement describes} */
  public static LegalBasis gdprOpening() {
    return gdpr()
        .article("28")
        .paragraph("3")
        .place(new LocalisedText("aanhef", "opening words"))
        .build();
  }

  /** {@return the closing subparagraph of Article 28(3), on instructions that infringe the law} */
  public static LegalBasis gdprClosing() {
    return gdpr()
        .article("28")
        .paragraph("3")
        .place(new LocalisedText("slotalinea", "closing subparagraph"))
        .build();
  }

  private static LegalBasis.Builder gdpr() {
    return LegalBasis.builder()
        .instrument("GDPR")
        .name(new LocalisedText("AVG", "GDPR"))
        .source(SourceClass.STATUTE)
        .confirmation(Confirmation.LOOKED_UP)
        .link(GDPR_LINK);
  }

  /**
   * {@return a recital of the Regulation}
   *
   * @param number its number
   */
  public static LegalBasis recital(int number) {
    return gdpr().place(new LocalisedText("overweging " + number, "recital " + number)).build();
  }

  /**
   * {@return a clause of the Commission's standard clauses between controllers and processors}
   *
   * @param clause its number, such as {@code 7.7(a)}
   */
  public static LegalBasis commissionClauses(String clause) {
    return commissionClauses(new LocalisedText("bepaling " + clause, "clause " + clause));
  }

  /**
   * {@return an annex of the Commission's standard clauses between controllers and processors}
   *
   * @param annex its number, such as {@code I}
   */
  public static LegalBasis commissionAnnex(String annex) {
    return commissionClauses(new LocalisedText("bijlage " + annex, "Annex " + annex));
  }

  private static LegalBasis commissionClauses(LocalisedText place) {
    return LegalBasis.builder()
        .instrument("EU-2021-915")
        .name(
            new LocalisedText(
                "standaardcontractbepalingen van Uitvoeringsbesluit (EU) 2021/915",
                "standard contractual clauses of Implementing Decision (EU) 2021/915"))
        .place(place)
        .source(SourceClass.COMMISSION_CLAUSES)
        .confirmation(Confirmation.LOOKED_UP)
        .link(CLAUSES_LINK)
        .build();
  }

  /**
   * {@return a paragraph of the EDPB's Guidelines 07/2020 on controller and processor}
   *
   * @param paragraphs the paragraph or paragraphs
   */
  public static LegalBasis guidelines072020(String paragraphs) {
    return edpb(
        "EDPB-07-2020",
        new LocalisedText("EDPB-richtsnoeren 07/2020", "EDPB Guidelines 07/2020"),
        paragraphs,
        Confirmation.LOOKED_UP);
  }

  /**
   * {@return a footnote of the EDPB's Guidelines 07/2020 on controller and processor}
   *
   * @param paragraph the paragraph in which it stands
   * @param footnote its number
   */
  public static LegalBasis guidelines072020(String paragraph, int footnote) {
    return guidelines072020(paragraph).toBuilder()
        .place(
            new LocalisedText(
                "randnummer " + paragraph + ", voetnoot " + footnote,
                "paragraph " + paragraph + ", footnote " + footnote))
        .build();
  }

  /**
   * {@return a paragraph of the EDPB's Guidelines 9/2022 on the notification of breaches}
   *
   * @param paragraphs the paragraph or paragraphs
   */
  public static LegalBasis guidelines92022(String paragraphs) {
    return edpb(
        "EDPB-9-2022",
        new LocalisedText("EDPB-richtsnoeren 9/2022", "EDPB Guidelines 9/2022"),
        paragraphs,
        Confirmation.SECONDARY_SOURCE);
  }

  /**
   * {@return a paragraph of the EDPB's Opinion 22/2024 on chains of processors}
   *
   * @param paragraphs the paragraph or paragraphs
   */
  public static LegalBasis opinion222024(String paragraphs) {
    return edpb(
        "EDPB-22-2024",
        new LocalisedText("EDPB-advies 22/2024", "EDPB Opinion 22/2024"),
        paragraphs,
        Confirmation.SECONDARY_SOURCE);
  }

  private static LegalBasis edpb(
      String code, LocalisedText name, String paragraphs, Confirmation confirmation) {
    return LegalBasis.builder()
        .instrument(code)
        .name(name)
        .place(paragraphs(paragraphs))
        .source(SourceClass.EDPB_GUIDANCE)
        .confirmation(confirmation)
        .build();
  }

  /** One paragraph, two as in "116, 118", or a range as in "146-149". */
  private static LocalisedText paragraphs(String places) {
    if (!places.contains(",") && !places.contains("-")) {
      return new LocalisedText("randnummer " + places, "paragraph " + places);
    }
    return new LocalisedText(
        "randnummers " + places.replace(",", " en").replace("-", " tot en met "),
        "paragraphs " + places.replace(",", " and").replace("-", " to "));
  }

  /**
   * {@return articles of the Dutch act that implements the Regulation}
   *
   * @param articles the article, or a range as in "22-30b"
   */
  public static LegalBasis uavg(String articles) {
    return dutchAct("UAVG", new LocalisedText("UAVG", "UAVG"), articles, "BWBR0040940");
  }

  /**
   * {@return articles of the Dutch act on the citizen service number}
   *
   * @param articles the article, or a range as in "22-30b"
   */
  public static LegalBasis wabb(String articles) {
    return dutchAct(
        "WABB",
        new LocalisedText(
            "Wet algemene bepalingen burgerservicenummer",
            "Dutch act on the citizen service number (Wabb)"),
        articles,
        "BWBR0022428");
  }

  /**
   * {@return articles of the Dutch Archives Act 1995}
   *
   * @param articles the article, or a range as in "22-30b"
   */
  public static LegalBasis archives(String articles) {
    return dutchAct(
        "ARCHIEFWET-1995",
        new LocalisedText("Archiefwet 1995", "Dutch Archives Act 1995"),
        articles,
        "BWBR0007376");
  }

  /**
   * {@return articles of the Dutch Civil Code on legal persons}
   *
   * @param articles the article, or a range as in "22-30b"
   */
  public static LegalBasis civilCodeBook2(String articles) {
    return dutchAct(
        "BW-2",
        new LocalisedText("Burgerlijk Wetboek", "Dutch Civil Code"),
        articles,
        "BWBR0003045");
  }

  /**
   * {@return articles of the Dutch decree on electronic data processing by care providers}
   *
   * @param articles the article, or a range as in "22-30b"
   */
  public static LegalBasis careData(String articles) {
    return dutchAct(
        "BEGZ",
        new LocalisedText(
            "Besluit elektronische gegevensverwerking door zorgaanbieders",
            "Dutch decree on electronic data processing by care providers"),
        articles,
        "BWBR0040238");
  }

  /** {@return the Dutch act on police data as a whole} */
  public static LegalBasis policeData() {
    return dutchAct(
            "WPG",
            new LocalisedText("Wet politiegegevens (Wpg)", "Dutch Police Data Act (Wpg)"),
            "BWBR0022463")
        .build();
  }

  /** {@return the Dutch act on judicial data as a whole} */
  public static LegalBasis judicialData() {
    return dutchAct(
            "WJSG",
            new LocalisedText(
                "Wet justitiële en strafvorderlijke gegevens (Wjsg)",
                "Dutch Judicial Data and Criminal Records Act (Wjsg)"),
            "BWBR0014194")
        .build();
  }

  private static LegalBasis dutchAct(
      String code, LocalisedText name, String articles, String identifier) {
    return dutchAct(code, name, identifier).article(articles).build();
  }

  private static LegalBasis.Builder dutchAct(String code, LocalisedText name, String identifier) {
    return LegalBasis.builder()
        .instrument(code)
        .name(name)
        .source(SourceClass.STATUTE)
        .confirmation(Confirmation.TO_BE_CONFIRMED)
        .link(URI.create("https://wetten.overheid.nl/" + identifier));
  }

  /** {@return the norm for information security of Dutch public bodies} */
  public static LegalBasis bio2() {
    return norm(
        "BIO2",
        new LocalisedText(
            "Baseline Informatiebeveiliging Overheid 2 (BIO2)",
            "Dutch baseline for information security of public bodies (BIO2)"));
  }

  /** {@return the norm for information security in Dutch health care} */
  public static LegalBasis nen7510() {
    return norm("NEN-7510", new LocalisedText("NEN 7510", "NEN 7510"));
  }

  private static LegalBasis norm(String code, LocalisedText name) {
    return LegalBasis.builder()
        .instrument(code)
        .name(name)
        .source(SourceClass.NORM)
        .confirmation(Confirmation.SECONDARY_SOURCE)
        .build();
  }

  /** {@return the practice of the Dutch trade register} */
  public static LegalBasis tradeRegister() {
    return practice(
        new LocalisedText(
            "praktijk van het handelsregister", "practice of the Dutch trade register"));
  }

  /** {@return what is usual in agreements of this kind} */
  public static LegalBasis marketPractice() {
    return practice(
        new LocalisedText("gangbare verwerkersovereenkomsten", "usual data processing agreements"));
  }

  /** {@return what the publishers of security norms say on which norm replaces which} */
  public static LegalBasis securityNorms() {
    return LegalBasis.builder()
        .instrument("NORMS")
        .name(
            new LocalisedText(
                "bekendmakingen van de uitgevers van beveiligingsnormen",
                "announcements of the publishers of security norms"))
        .source(SourceClass.NORM)
        .confirmation(Confirmation.SECONDARY_SOURCE)
        .build();
  }

  /** {@return what careful drafting of any agreement takes} */
  public static LegalBasis carefulDrafting() {
    return practice(
        new LocalisedText("zorgvuldig opstellen van overeenkomsten", "careful drafting"));
  }

  private static LegalBasis practice(LocalisedText name) {
    return LegalBasis.builder()
        .instrument("PRACTICE")
        .name(name)
        .source(SourceClass.MARKET_PRACTICE)
        .confirmation(Confirmation.TO_BE_CONFIRMED)
        .build();
  }
}
