package nl.artikel28.validation.scope;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class NothingIsACatchAllTest {

  private static final PersonalDataTerms NOTHING = PersonalDataTerms.builder().build();

  private static final PersonalDataCategory NAMES =
      PersonalDataCategory.builder().label("Namen").build();
  private static final PersonalDataCategory ANY_DATA =
      PersonalDataCategory.builder().label("Alle overige gegevens").openEnded(true).build();
  private static final DataSubjectCategory STAFF =
      DataSubjectCategory.builder().label("Medewerkers").build();
  private static final DataSubjectCategory ANYONE =
      DataSubjectCategory.builder().label("Ieder ander").openEnded(true).build();

  private final RuleTester rule = RuleTester.of("SCP-06");

  private static DataProcessingAgreement with(PersonalDataCategory... categories) {
    return ScopeTexts.withData(NOTHING.toBuilder().addCategories(categories).build());
  }

  private static DataProcessingAgreement with(DataSubjectCategory... dataSubjects) {
    return ScopeTexts.withData(NOTHING.toBuilder().addDataSubjects(dataSubjects).build());
  }

  @Test
  void is_satisfied_without_a_catch_all() {
    rule.on(with(NAMES)).isSatisfied();
    rule.on(with(STAFF)).isSatisfied();
  }

  @Test
  void is_violated_by_a_catch_all_of_data() {
    rule.on(with(NAMES, ANY_DATA))
        .isViolated(WARNING)
        .at("data.categories[1]")
        .saying("catch-all of personal data: “Alle overige gegevens”")
        .sayingInDutch("restgroep van persoonsgegevens: “Alle overige gegevens”");
  }

  @Test
  void is_violated_by_a_catch_all_of_data_subjects() {
    rule.on(with(STAFF, ANYONE))
        .isViolated(WARNING)
        .at("data.dataSubjects[1]")
        .saying("catch-all of data subjects: “Ieder ander”")
        .sayingInDutch("restgroep van betrokkenen: “Ieder ander”");
  }

  @Test
  void gives_a_finding_for_each_catch_all() {
    rule.on(
            ScopeTexts.withData(
                NOTHING.toBuilder()
                    .addCategories(ANY_DATA, NAMES, ANY_DATA)
                    .addDataSubjects(ANYONE)
                    .build()))
        .isViolated(WARNING, WARNING, WARNING)
        .at("data.categories[0]", "data.categories[2]", "data.dataSubjects[0]");
  }

  @Test
  void leaves_options_alone_that_nobody_has_ticked() {
    rule.on(with(ANY_DATA.toBuilder().offered(true).build())).isSatisfied();
    rule.on(with(ANYONE.toBuilder().offered(true).build())).isSatisfied();
  }

  @Test
  void is_not_applicable_when_neither_is_named() {
    rule.on(ScopeTexts.withData(NOTHING)).isNotApplicable();
    rule.on(Agreements.complete().toBuilder().data(Optional.empty()).build()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_they_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ScopeTexts.withData(NOTHING), "data")).isUndetermined();
  }
}
