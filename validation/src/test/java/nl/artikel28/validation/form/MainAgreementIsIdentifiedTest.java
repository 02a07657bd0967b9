package nl.artikel28.validation.form;

import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class MainAgreementIsIdentifiedTest {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private final RuleTester rule = RuleTester.of("FRM-02");

  private static DataProcessingAgreement with(MainAgreement main) {
    return Agreements.complete().toBuilder().mainAgreement(main).build();
  }

  private static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().mainAgreement(Optional.empty()).build();
  }

  @Test
  void is_satisfied_by_a_number() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(with(MainAgreement.builder().addContractNumber("2025-0417").build())).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_date_with_a_name_or_a_subject() {
    rule.on(with(MainAgreement.builder().date(DAY).name("de Overeenkomst").build())).isSatisfied();
    rule.on(with(MainAgreement.builder().date(DAY).subject("hosting").build())).isSatisfied();
  }

  @Test
  void is_violated_by_a_name_and_a_subject_alone() {
    rule.on(with(MainAgreement.builder().name("de Overeenkomst").subject("hosting").build()))
        .isViolated(WARNING)
        .at("mainAgreement")
        .saying(
            "It is not clear which main agreement is meant. Missing: the date, the number. A number"
                + " is enough, or a date with the name or the subject.")
        .sayingInDutch("Dit ontbreekt: de datum, het nummer.");
  }

  @Test
  void is_violated_by_a_date_alone() {
    rule.on(with(MainAgreement.builder().date(DAY).build()))
        .isViolated(WARNING)
        .saying(
            "It is not clear which main agreement is meant. Missing: the subject, the number. A"
                + " number is enough, or a date with the name or the subject.");
  }

  @Test
  void names_all_that_is_missing() {
    rule.on(with(MainAgreement.builder().name("de Overeenkomst").build()))
        .isViolated(WARNING)
        .sayingInDutch("Dit ontbreekt: de datum, het onderwerp, het nummer.");
  }

  @Test
  void is_violated_when_no_main_agreement_is_named() {
    rule.on(without())
        .isViolated(WARNING)
        .at("mainAgreement")
        .saying("names no main agreement")
        .sayingInDutch("noemt geen hoofdovereenkomst");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(without(), "mainAgreement")).isUndetermined();
    DataProcessingAgreement named = with(MainAgreement.builder().name("Overeenkomst").build());
    rule.on(RuleTester.elsewhere(named, "mainAgreement.contractNumbers")).isUndetermined();
    rule.on(RuleTester.elsewhere(named, "mainAgreement.date")).isUndetermined();
  }
}
