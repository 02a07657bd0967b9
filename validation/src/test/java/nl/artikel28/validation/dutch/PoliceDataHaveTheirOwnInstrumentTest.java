package nl.artikel28.validation.dutch;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.dutch.DutchTexts.inCountry;
import static nl.artikel28.validation.dutch.DutchTexts.nowhere;
import static nl.artikel28.validation.dutch.DutchTexts.withoutLaw;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.CriminalData;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class PoliceDataHaveTheirOwnInstrumentTest {

  private static final PersonalDataCategory NAMES =
      PersonalDataCategory.builder().label("Namen").build();
  private static final PersonalDataCategory REPORTS =
      criminal(CriminalData.builder().policeData(true).ground("artikel 8 Wpg").build());
  private static final PersonalDataCategory COVERED =
      criminal(
          CriminalData.builder()
              .policeData(true)
              .policeInstrument("verwerkersovereenkomst Wpg van 1 mei 2026")
              .build());
  private static final PersonalDataCategory NO_POLICE_DATA =
      criminal(CriminalData.builder().policeData(false).build());
  private static final PersonalDataCategory UNKNOWN = criminal(CriminalData.builder().build());

  private final RuleTester rule = RuleTester.of("NLD-03");

  private static PersonalDataCategory criminal(CriminalData criminal) {
    return PersonalDataCategory.builder().label("Processen-verbaal").criminal(criminal).build();
  }

  private static DataProcessingAgreement with(PersonalDataCategory... categories) {
    DataProcessingAgreement complete = Agreements.complete();
    PersonalDataTerms data = complete.data().orElseThrow();
    return complete.toBuilder()
        .data(data.toBuilder().categories(List.of(categories)).build())
        .build();
  }

  @Test
  void is_satisfied_when_an_instrument_is_named() {
    rule.on(with(NAMES, COVERED)).isSatisfied();
  }

  @Test
  void is_violated_without_an_instrument() {
    rule.on(with(NAMES, REPORTS))
        .isViolated(WARNING)
        .at("data.categories[1]")
        .writtenIn("3")
        .saying(
            "“Processen-verbaal” is marked as police data or judicial data. Their processing for a"
                + " police task or for criminal justice is governed by a separate act (Wpg or Wjsg)"
                + " and not by the GDPR. The agreement names no instrument under that act.")
        .sayingInDutch(
            "“Processen-verbaal” is aangemerkt als politiegegevens of justitiële gegevens. Op de"
                + " verwerking daarvan voor een politietaak of voor de strafrechtspleging is een"
                + " eigen wet van toepassing (de Wpg of de Wjsg) en niet de AVG. De overeenkomst"
                + " noemt geen regeling op grond van die wet.");
  }

  @Test
  void gives_a_finding_for_each_type_of_data() {
    rule.on(with(REPORTS, COVERED, UNKNOWN, REPORTS))
        .isViolated(WARNING, WARNING)
        .at("data.categories[0]", "data.categories[3]");
  }

  @Test
  void is_undetermined_when_nobody_knows_where_criminal_data_come_from() {
    rule.on(with(UNKNOWN))
        .isUndetermined()
        .saying(
            "“Processen-verbaal” falls under the personal data relating to criminal convictions and"
                + " offences. It is not known whether these are police data or judicial data. Check"
                + " that.")
        .sayingInDutch(
            "“Processen-verbaal” valt onder de persoonsgegevens van strafrechtelijke aard. Het is"
                + " niet bekend of dit politiegegevens of justitiële gegevens zijn. Ga dat na.");
    rule.on(with(COVERED, UNKNOWN)).isUndetermined();
  }

  @Test
  void is_undetermined_when_the_instrument_stands_elsewhere() {
    rule.on(RuleTester.elsewhere(with(REPORTS), "data.categories[0].criminal.policeInstrument"))
        .isUndetermined()
        .saying("refers to the main agreement");
  }

  @Test
  void is_not_applicable_without_police_data() {
    rule.on(with(NAMES, NO_POLICE_DATA))
        .isNotApplicable()
        .saying("not marked as police data")
        .sayingInDutch("niet aangemerkt als politiegegevens");
    rule.on(with(REPORTS.toBuilder().offered(true).build())).isNotApplicable();
  }

  @Test
  void is_not_applicable_to_a_controller_in_another_country() {
    rule.on(inCountry(with(REPORTS), "BE"))
        .isNotApplicable()
        .saying(
            "The controller is not established in the Netherlands; the Dutch acts do not apply to"
                + " it.")
        .sayingInDutch("is niet in Nederland gevestigd");
  }

  @Test
  void the_controller_is_taken_to_be_dutch_when_nothing_tells() {
    rule.on(withoutLaw(nowhere(with(REPORTS)))).isViolated(WARNING);
    rule.on(with(REPORTS).toBuilder().parties(List.of()).build()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_the_data_stand_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "data.categories")).isUndetermined();
  }
}
