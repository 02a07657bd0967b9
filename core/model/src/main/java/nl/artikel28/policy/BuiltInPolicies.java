package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.duty.Payer;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.time.StartingEvent;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.report.SourceClass;
import nl.artikel28.text.LocalisedText;

/** The two policies that come with the library. */
final class BuiltInPolicies {

  private static final List<Country> MEMBER_STATES =
      countries("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");

  /**
   * Words that only the Dutch Wbp used, the law that the Regulation replaced on 25 May 2018, and
   * the name that the authority bore until 2016.
   */
  private static final String[] REPEALED_WORDS = {
    "Wbp",
    "Wet bescherming persoonsgegevens",
    "bewerker",
    "bewerkers",
    "subbewerker",
    "subbewerkers",
    "sub-bewerker",
    "sub-bewerkers",
    "bewerkersovereenkomst",
    "bewerkersovereenkomsten",
    "subbewerkersovereenkomst",
    "College bescherming persoonsgegevens"
  };

  private static final LocalDate BIO_MANDATORY = LocalDate.of(2020, 1, 1);

  private static final DatedNorm BIO =
      replaced("BIO", LocalDate.of(2025, 9, 22), "BIO2").toBuilder()
          .addAlsoCalled("Baseline Informatiebeveiliging Overheid")
          .validFrom(LocalDate.of(2019, 1, 1))
          .build();

  private static final DatedNorm BIO2 =
      DatedNorm.builder()
          .name("BIO2")
          .addAlsoCalled("Baseline Informatiebeveiliging Overheid 2")
          .validFrom(LocalDate.of(2025, 9, 23))
          .build();

  /** What the law itself fixes, and nothing else. */
  static final Policy STATUTE =
      Policy.builder()
          .name("statute")
          .title(new LocalisedText("Alleen de wet", "The law only"))
          .version("1")
          .houseRules(false)
          .calendar(WorkingCalendar.DUTCH)
          .bareBreachNotice(TimeLadder.of(TimeSpan.hours(72), SourceClass.STATUTE))
          .breachStarts(
              StartingEventWish.builder()
                  .addValues(StartingEvent.AWARENESS, StartingEvent.DISCOVERY)
                  .source(SourceClass.STATUTE)
                  .build())
          .officerSectors(
              SectorWish.builder()
                  .addValues(Sector.PUBLIC_AUTHORITY)
                  .source(SourceClass.STATUTE)
                  .build())
          .memberStates(
              CountryWish.builder().values(MEMBER_STATES).source(SourceClass.STATUTE).build())
          .economicArea(TransferFacts.economicArea(MEMBER_STATES))
          .adequateCountries(TransferFacts.adequacyDecisions())
          .transferTools(TransferFacts.tools())
          .repealedWords(words(SourceClass.STATUTE, REPEALED_WORDS))
          .build();

  /** The law, with what a Dutch controller usually wants on top. */
  static final Policy STANDARD =
      Policy.builder()
          .name("standard")
          .title(
              new LocalisedText(
                  "De wet en gangbare wensen", "The law and the usual wishes of a controller"))
          .version("1")
          .side(Side.CONTROLLER)
          .houseRules(true)
          .breachNotice(
              TimeLadder.of(TimeSpan.hours(24), TimeSpan.hours(48), SourceClass.MARKET_PRACTICE))
          .auditInterval(TimeLadder.of(TimeSpan.months(12), SourceClass.MARKET_PRACTICE))
          .auditNotice(TimeLadder.of(TimeSpan.days(30), SourceClass.MARKET_PRACTICE))
          .auditCosts(
              PayerWish.builder()
                  .addValues(Payer.PROCESSOR)
                  .source(SourceClass.MARKET_PRACTICE)
                  .build())
          .exitPeriod(TimeLadder.of(TimeSpan.months(1), SourceClass.MARKET_PRACTICE))
          .subProcessorNotice(TimeLadder.of(TimeSpan.days(30), SourceClass.MARKET_PRACTICE))
          .objectionWindow(TimeLadder.of(TimeSpan.days(14), SourceClass.MARKET_PRACTICE))
          .rightsResponse(TimeLadder.of(TimeSpan.days(10), SourceClass.MARKET_PRACTICE))
          .backupInterval(TimeLadder.of(TimeSpan.days(7), SourceClass.MARKET_PRACTICE))
          .registrationRequired(flag(true, SourceClass.MARKET_PRACTICE))
          .kvkDigits(number(8, SourceClass.MARKET_PRACTICE))
          .minimumMeasures(number(5, SourceClass.MARKET_PRACTICE))
          .passwordLength(number(12, SourceClass.MARKET_PRACTICE))
          .tlsVersion(TextWish.builder().value("1.2").source(SourceClass.MARKET_PRACTICE).build())
          .forcedRotation(flag(false, SourceClass.MARKET_PRACTICE))
          .selfDeclarations(words(SourceClass.MARKET_PRACTICE, "1", "2"))
          .openTermsAllowed(flag(false, SourceClass.EDPB_GUIDANCE))
          .minimumWords(number(1, SourceClass.EDPB_GUIDANCE))
          .genericWords(
              words(
                      SourceClass.EDPB_GUIDANCE,
                      ("a aan alle an and any are as behoeve dat de der die dienst diensten"
                           + " dienstverlening dienstverleningsovereenkomst door een en for"
                           + " gegevens het hoofdovereenkomst in is main met naar of om onder"
                           + " onderliggende op other our over overeenkomst overige partijen"
                           + " parties perform performance performing personal data"
                           + " persoonsgegevens processing provide providing provision service"
                           + " services such te ten the this that to uit uitvoeren uitvoering under"
                           + " us use van verlenen verplichtingen verwerken verwerking via voeren"
                           + " volgen volgens voor werkzaamheden with worden wordt zijn zoals"
                           + " agreement obligations")
                          .split(" "))
                  .toBuilder()
                  .addLanguages(LocalisedText.DUTCH, LocalisedText.ENGLISH)
                  .build())
          .nonPersonWords(
              words(
                  SourceClass.STATUTE,
                  "bedrijven",
                  "ondernemingen",
                  "organisaties",
                  "rechtspersonen",
                  "companies",
                  "businesses",
                  "organisations",
                  "legal persons"))
          .supersededNorms(
              NormTable.builder()
                  .addNorms(
                      beforeBio("BIG", "Baseline Informatiebeveiliging Nederlandse Gemeenten"),
                      beforeBio("BIR", "Baseline Informatiebeveiliging Rijksdienst"),
                      beforeBio("BIWA", "Baseline Informatiebeveiliging Waterschappen"),
                      beforeBio("IBI", "Interprovinciale Baseline Informatiebeveiliging"),
                      BIO,
                      BIO2,
                      replaced("ISO 27001", LocalDate.of(2025, 10, 31), "ISO 27001:2022")
                          .toBuilder()
                          .edition("2013")
                          .build())
                  .source(SourceClass.NORM)
                  .build())
          .publicNorms(NormTable.builder().addNorms(BIO, BIO2).source(SourceClass.NORM).build())
          .careNorms(
              NormTable.builder()
                  .addNorms(DatedNorm.builder().name("NEN 7510").build())
                  .source(SourceClass.NORM)
                  .build())
          .build()
          .over(STATUTE);

  private BuiltInPolicies() {}

  private static List<Country> countries(String codes) {
    return Arrays.stream(codes.split(" ")).map(Country::new).toList();
  }

  private static NumberWish number(int value, SourceClass source) {
    return NumberWish.builder().value(value).source(source).build();
  }

  private static FlagWish flag(boolean value, SourceClass source) {
    return FlagWish.builder().value(value).source(source).build();
  }

  private static WordWish words(SourceClass source, String... values) {
    return WordWish.builder().addValues(values).source(source).build();
  }

  /** The BIO could be followed from 2019 on; its forerunners until it had to be. */
  private static DatedNorm beforeBio(String name, String longName) {
    return replaced(name, BIO_MANDATORY.minusDays(1), "BIO").toBuilder()
        .addAlsoCalled(longName)
        .build();
  }

  private static DatedNorm replaced(String name, LocalDate until, String successor) {
    return DatedNorm.builder().name(name).validUntil(until).replacedBy(successor).build();
  }
}
