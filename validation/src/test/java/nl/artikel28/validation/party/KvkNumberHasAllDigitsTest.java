package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.company;
import static nl.artikel28.validation.party.PartyTexts.kvk;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.person;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withController;
import static nl.artikel28.validation.party.PartyTexts.withProcessor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.policy.NumberWish;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Argument;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class KvkNumberHasAllDigitsTest {

  private final RuleTester rule = RuleTester.of("PTY-06");

  private static DataProcessingAgreement withNumber(String number) {
    return withController(party -> party.registrations(List.of(kvk(number))));
  }

  @Test
  void is_satisfied_by_eight_digits() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
    rule.on(withNumber("00000000")).isSatisfied();
  }

  @Test
  void is_violated_by_a_digit_too_few_and_a_digit_too_many() {
    rule.on(withNumber("1234567"))
        .isViolated(WARNING)
        .at("parties[0].registrations[0].number")
        .saying("(KvK) number “1234567” is not right. Such a number has exactly 8 digits")
        .sayingInDutch("Het KvK-nummer “1234567” klopt niet. Een KvK-nummer heeft precies 8");
    rule.on(withNumber("123456789")).isViolated(WARNING);
  }

  @Test
  void is_violated_by_anything_that_is_no_digit() {
    rule.on(withNumber("1234 567")).isViolated(WARNING);
    rule.on(withNumber("1234567a")).isViolated(WARNING);
    rule.on(withNumber("a1234567")).isViolated(WARNING);
    rule.on(withNumber("1234567/")).isViolated(WARNING);
    rule.on(withNumber("1234567:")).isViolated(WARNING);
    rule.on(withNumber("1234567\u0660")).isViolated(WARNING);
  }

  @Test
  void gives_what_is_and_what_should_be_as_data() {
    var finding = rule.on(withNumber("1234567")).findings().get(0);
    assertThat(finding.actual()).contains(Argument.quote("actual", "1234567"));
    assertThat(finding.expected()).contains(Argument.count("expected", 8));
  }

  @Test
  void looks_at_the_companies_that_represent_a_party() {
    rule.on(
            withProcessor(
                party ->
                    party.representation(
                        List.of(
                            company("Een B.V.", kvk("12345678")),
                            company("Twee B.V.", kvk("12345678"), kvk("0408124")),
                            person("directeur")))))
        .isViolated(WARNING)
        .at("parties[1].representation[1].registrations[1].number");
  }

  @Test
  void is_satisfied_by_a_number_of_a_company_alone() {
    Party represented =
        nobody(ProcessingRole.PROCESSOR).toBuilder()
            .addRepresentation(company("Een B.V.", kvk("12345678")))
            .build();
    rule.on(with(nobody(ProcessingRole.CONTROLLER), represented)).isSatisfied();
  }

  @Test
  void gives_a_finding_for_each_wrong_number() {
    Party controller =
        CONTROLLER.toBuilder().registrations(List.of(kvk("1"), kvk("12345678"), kvk("3"))).build();
    Party sub = nobody(ProcessingRole.SUB_PROCESSOR).toBuilder().addRegistrations(kvk("4")).build();
    rule.on(with(controller, PROCESSOR, sub))
        .isViolated(WARNING, WARNING, WARNING)
        .at(
            "parties[0].registrations[0].number",
            "parties[0].registrations[2].number",
            "parties[2].registrations[0].number");
  }

  @Test
  void leaves_numbers_of_other_registers_alone() {
    Registration vat =
        Registration.builder().scheme(RegistrationScheme.VAT).number("NL0001").build();
    rule.on(withController(party -> party.addRegistrations(vat))).isSatisfied();
  }

  @Test
  void takes_the_number_of_digits_from_the_policy() {
    Policy nine =
        Policy.standard().toBuilder()
            .kvkDigits(NumberWish.builder().value(9).source(SourceClass.MARKET_PRACTICE).build())
            .build();
    rule.under(nine)
        .on(withNumber("12345678"))
        .isViolated(WARNING, WARNING, WARNING)
        .saying("exactly 9 digits");
  }

  @Test
  void is_not_applicable_under_a_policy_without_a_number_of_digits() {
    Policy silent = Policy.standard().toBuilder().kvkDigits(Optional.empty()).build();
    rule.under(silent)
        .on(withNumber("1"))
        .isNotApplicable()
        .saying("The policy sets no standard here.");
  }

  @Test
  void is_not_applicable_without_a_number() {
    Registration vat =
        Registration.builder().scheme(RegistrationScheme.VAT).number("NL0001").build();
    Party foreign = nobody(ProcessingRole.CONTROLLER).toBuilder().addRegistrations(vat).build();
    rule.on(with(foreign, nobody(ProcessingRole.PROCESSOR)))
        .isNotApplicable()
        .saying("gives no number in the Dutch trade register")
        .sayingInDutch("noemt geen KvK-nummer");
  }

  @Test
  void is_not_applicable_without_parties() {
    rule.on(with()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_parties_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "parties")).isUndetermined();
  }
}
