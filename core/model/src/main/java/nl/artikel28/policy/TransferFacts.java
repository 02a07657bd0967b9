package nl.artikel28.policy;

import static nl.artikel28.agreement.transfer.TransferMechanismKind.AUTHORISED_CLAUSES;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.BINDING_CORPORATE_RULES;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.CERTIFICATION;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.CODE_OF_CONDUCT;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.DATA_PRIVACY_FRAMEWORK;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.DEROGATION;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.PRIVACY_SHIELD;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.SAFE_HARBOUR;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.STANDARD_CLAUSES_2010;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.STANDARD_CLAUSES_2021;
import static nl.artikel28.report.Confirmation.LOOKED_UP;
import static nl.artikel28.report.Confirmation.SECONDARY_SOURCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.transfer.TransferMechanismKind;
import nl.artikel28.report.Confirmation;
import nl.artikel28.report.SourceClass;
import nl.artikel28.text.LocalisedText;

/**
 * The dated facts of Chapter V: where data go freely, adequacy decisions and other grounds, as
 * known in October 2026.
 *
 * <p>A decision counts from its own date, though it takes effect some days later where the Member
 * States were notified later. {@code LOOKED_UP} says that number and date were read in a copy of
 * the act itself. The decision on the European Patent Organisation of 15 July 2025 is not here: it
 * is not on a country. An appeal against the decision on the Data Privacy Framework was pending
 * (Court of Justice, C-703/25 P).
 */
final class TransferFacts {

  private static final SourceClass LAW = SourceClass.STATUTE;

  private static final LocalDate GDPR_APPLIES = LocalDate.of(2018, 5, 25);

  /** Court of Justice, C-311/18: safeguards ask for an assessment of the country. */
  private static final LocalDate JUDGMENT_ON_SAFEGUARDS = LocalDate.of(2020, 7, 16);

  private static final LocalisedText AUTOMATED =
      new LocalisedText("geautomatiseerde verwerking", "automated processing");

  private TransferFacts() {}

  /** The Member States, the other countries of the European Economic Area, and former ones. */
  static CountryTable economicArea(List<Country> memberStates) {
    List<DatedCountry> area = new ArrayList<>();
    for (Country state : memberStates) {
      area.add(DatedCountry.builder().country(state).reference("TEU, Article 52(1)").build());
    }
    for (String code : List.of("IS", "LI", "NO")) {
      area.add(
          DatedCountry.builder()
              .country(new Country(code))
              .reference("EEA Agreement; Joint Committee decision of 6 July 2018 on the GDPR")
              .confirmation(SECONDARY_SOURCE)
              .build());
    }
    area.add(
        DatedCountry.builder()
            .country(new Country("GB"))
            .validUntil(LocalDate.of(2021, 6, 27))
            .reference(
                "Member State; Withdrawal Agreement; Trade and Cooperation Agreement, Article 782,"
                    + " first numbered FINPROV.10A")
            .confirmation(SECONDARY_SOURCE)
            .build());
    return CountryTable.builder().countries(area).source(LAW).build();
  }

  static AdequacyTable adequacyDecisions() {
    return AdequacyTable.builder().decisions(decisions()).source(LAW).build();
  }

  private static List<AdequacyDecision> decisions() {
    return List.of(
        decision("AD", LocalDate.of(2010, 10, 19), "2010/625/EU", LOOKED_UP).build(),
        decision("AR", LocalDate.of(2003, 6, 30), "2003/490/EC", LOOKED_UP).build(),
        decision("BR", LocalDate.of(2026, 1, 26), "(EU) 2026/179", SECONDARY_SOURCE)
            .limitedTo(
                new LocalisedText(
                    "ontvangers die onder de Braziliaanse wet LGPD vallen",
                    "recipients under the Brazilian act LGPD"))
            .build(),
        decision("CA", LocalDate.of(2001, 12, 20), "2002/2/EC", LOOKED_UP)
            .limitedTo(
                new LocalisedText(
                    "commerciële organisaties die onder de Canadese wet PIPEDA vallen",
                    "commercial organisations under the Canadian act PIPEDA"))
            .build(),
        decision("CH", LocalDate.of(2000, 7, 26), "2000/518/EC", LOOKED_UP).build(),
        decision("FO", LocalDate.of(2010, 3, 5), "2010/146/EU", SECONDARY_SOURCE)
            .limitedTo(
                new LocalisedText(
                    "ontvangers die onder de privacywet van de Faeröer vallen, dus geen Deense"
                        + " rijksorganen",
                    "recipients under the data protection act of the Faroe Islands, so no"
                        + " authorities of the Danish state"))
            .build(),
        decision(
                "GB", LocalDate.of(2021, 6, 28), "(EU) 2021/1772; (EU) 2025/1226", SECONDARY_SOURCE)
            .validUntil(LocalDate.of(2025, 12, 18))
            .limitedTo(
                new LocalisedText(
                    "gegevens die niet voor de Britse immigratiecontrole zijn",
                    "data that are not for UK immigration control"))
            .build(),
        decision(
                "GB",
                LocalDate.of(2025, 12, 19),
                "(EU) 2021/1772; (EU) 2025/2574",
                SECONDARY_SOURCE)
            .validUntil(LocalDate.of(2031, 12, 27))
            .build(),
        decision("GG", LocalDate.of(2003, 11, 21), "2003/821/EC", SECONDARY_SOURCE).build(),
        decision("IL", LocalDate.of(2011, 1, 31), "2011/61/EU", LOOKED_UP)
            .limitedTo(AUTOMATED)
            .build(),
        decision("IM", LocalDate.of(2004, 4, 28), "2004/411/EC", LOOKED_UP).build(),
        decision("JE", LocalDate.of(2008, 5, 8), "2008/393/EC", LOOKED_UP).build(),
        decision("JP", LocalDate.of(2019, 1, 23), "(EU) 2019/419", LOOKED_UP)
            .limitedTo(
                new LocalisedText(
                    "ondernemingen die onder de Japanse wet APPI vallen",
                    "business operators under the Japanese act APPI"))
            .build(),
        decision("KR", LocalDate.of(2021, 12, 17), "(EU) 2022/254", SECONDARY_SOURCE)
            .limitedTo(
                new LocalisedText(
                    "ontvangers die onder de Koreaanse wet PIPA vallen",
                    "recipients under the Korean act PIPA"))
            .build(),
        decision("NZ", LocalDate.of(2012, 12, 19), "2013/65/EU", LOOKED_UP).build(),
        decision(
                "US", LocalDate.of(2000, 7, 26), "2000/520/EC; invalid, C-362/14", SECONDARY_SOURCE)
            .validUntil(LocalDate.of(2015, 10, 5))
            .limitedTo(participants("Safe Harbour", "the Safe Harbour"))
            .build(),
        decision(
                "US",
                LocalDate.of(2016, 7, 12),
                "(EU) 2016/1250; invalid, C-311/18",
                SECONDARY_SOURCE)
            .validUntil(LocalDate.of(2020, 7, 15))
            .limitedTo(participants("het Privacy Shield", "the Privacy Shield"))
            .build(),
        decision("US", LocalDate.of(2023, 7, 10), "(EU) 2023/1795", SECONDARY_SOURCE)
            .limitedTo(participants("het Data Privacy Framework", "the Data Privacy Framework"))
            .build(),
        decision("UY", LocalDate.of(2012, 8, 21), "2012/484/EU", LOOKED_UP)
            .limitedTo(AUTOMATED)
            .build());
  }

  private static AdequacyDecision.Builder decision(
      String country, LocalDate from, String reference, Confirmation confirmation) {
    return AdequacyDecision.builder()
        .country(new Country(country))
        .validFrom(from)
        .reference(reference)
        .confirmation(confirmation);
  }

  private static LocalisedText participants(String dutch, String english) {
    return new LocalisedText("deelnemers aan " + dutch, "participants in " + english);
  }

  static TransferToolTable tools() {
    return TransferToolTable.builder()
        .addTools(
            american(SAFE_HARBOUR, LocalDate.of(2000, 7, 26), "2000/520/EC; invalid, C-362/14")
                .validUntil(LocalDate.of(2015, 10, 5))
                .build(),
            american(PRIVACY_SHIELD, LocalDate.of(2016, 7, 12), "(EU) 2016/1250; invalid, C-311/18")
                .validUntil(LocalDate.of(2020, 7, 15))
                .build(),
            american(DATA_PRIVACY_FRAMEWORK, LocalDate.of(2023, 7, 10), "(EU) 2023/1795").build(),
            safeguard(STANDARD_CLAUSES_2010, "2010/87/EU; (EU) 2021/914, Article 4")
                .validFrom(LocalDate.of(2010, 5, 15))
                .validUntil(LocalDate.of(2022, 12, 27))
                .confirmation(SECONDARY_SOURCE)
                .build(),
            safeguard(STANDARD_CLAUSES_2021, "(EU) 2021/914")
                .validFrom(LocalDate.of(2021, 6, 27))
                .confirmation(SECONDARY_SOURCE)
                .build(),
            safeguard(BINDING_CORPORATE_RULES, "GDPR, Articles 46(2)(b) and 47").build(),
            safeguard(CODE_OF_CONDUCT, "GDPR, Article 46(2)(e)").validFrom(GDPR_APPLIES).build(),
            safeguard(CERTIFICATION, "GDPR, Article 46(2)(f)").validFrom(GDPR_APPLIES).build(),
            safeguard(AUTHORISED_CLAUSES, "GDPR, Article 46(3)(a) and (5)").build(),
            TransferTool.builder()
                .kind(DEROGATION)
                .reference("GDPR, Article 49(1)")
                .confirmation(LOOKED_UP)
                .build())
        .source(LAW)
        .build();
  }

  private static TransferTool.Builder american(
      TransferMechanismKind kind, LocalDate from, String reference) {
    return TransferTool.builder()
        .kind(kind)
        .addCountries(new Country("US"))
        .validFrom(from)
        .reference(reference)
        .confirmation(SECONDARY_SOURCE);
  }

  /** An appropriate safeguard of Article 46. */
  private static TransferTool.Builder safeguard(TransferMechanismKind kind, String reference) {
    return TransferTool.builder()
        .kind(kind)
        .assessmentFrom(JUDGMENT_ON_SAFEGUARDS)
        .reference(reference)
        .confirmation(LOOKED_UP);
  }
}
