package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.scope.LocationKind;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class LocationsAreStatedTest {

  private static final ProcessingLocation SOMEWHERE =
      ProcessingLocation.builder().kind(LocationKind.DATA_CENTRE).build();
  private static final ProcessingLocation AMSTERDAM =
      SOMEWHERE.toBuilder().place("Amsterdam").build();

  private final RuleTester rule = RuleTester.of("SCP-08");

  private static DataProcessingAgreement with(ProcessingLocation... locations) {
    return ScopeTexts.with(scope -> scope.locations(List.of(locations)));
  }

  @Test
  void is_satisfied_by_a_place_a_country_or_a_region() {
    rule.on(with(AMSTERDAM)).isSatisfied();
    rule.on(with(SOMEWHERE.toBuilder().country(new Country("NL")).build())).isSatisfied();
    rule.on(with(SOMEWHERE.toBuilder().region("EER").build())).isSatisfied();
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with())
        .isViolated(WARNING)
        .at("scope.locations")
        .saying("does not say where the data are processed")
        .sayingInDutch("zegt niet waar de gegevens worden verwerkt");
    rule.on(ScopeTexts.without()).isViolated(WARNING).at("scope.locations");
  }

  @Test
  void is_violated_by_a_location_without_a_place() {
    rule.on(with(AMSTERDAM, SOMEWHERE))
        .isViolated(WARNING)
        .at("scope.locations[1]")
        .saying("a location without a town, country or region.")
        .sayingInDutch("een locatie zonder plaats, land of gebied.");
  }

  @Test
  void quotes_what_the_text_calls_it() {
    rule.on(with(SOMEWHERE.toBuilder().label("ons datacentrum").build()))
        .isViolated(WARNING)
        .saying("without a town, country or region: “ons datacentrum”.")
        .sayingInDutch("zonder plaats, land of gebied: “ons datacentrum”.");
  }

  @Test
  void says_in_which_clause_the_location_stands() {
    ProcessingLocation labelled = SOMEWHERE.toBuilder().label("ons datacentrum").build();
    assertThat(rule.on(with(SOMEWHERE, labelled)).findings())
        .extracting(Finding::clauses)
        .containsExactly(List.of("2"), List.of("2"));
  }

  @Test
  void gives_a_finding_for_each_location() {
    rule.on(with(SOMEWHERE, AMSTERDAM, SOMEWHERE))
        .isViolated(WARNING, WARNING)
        .at("scope.locations[0]", "scope.locations[2]");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "scope.locations")).isUndetermined();
    rule.on(RuleTester.elsewhere(with(AMSTERDAM, SOMEWHERE), "scope.locations[1]"))
        .isUndetermined();
  }
}
