package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.company;
import static nl.artikel28.validation.party.PartyTexts.kvk;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.person;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withProcessor;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class RepresentationEndsAtAPersonTest {

  private static final String CHAIN = "parties[1].representation";

  private static final Representative NAMELESS_PERSON = Representative.Person.builder().build();
  private static final Representative NAMELESS_COMPANY = Representative.Company.builder().build();

  private final RuleTester rule = RuleTester.of("PTY-05");

  private static DataProcessingAgreement chain(Representative... chain) {
    return withProcessor(party -> party.representation(List.of(chain)));
  }

  @Test
  void is_satisfied_by_companies_with_a_number_and_a_person_with_an_office() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
    rule.on(chain(person("directeur"))).isSatisfied();
  }

  @Test
  void needs_no_name_of_a_person() {
    rule.on(chain(Representative.Person.builder().office("directeur").build())).isSatisfied();
  }

  @Test
  void is_violated_when_nobody_represents_a_party() {
    rule.on(chain())
        .isViolated(WARNING)
        .at(CHAIN)
        .saying("does not say who represents “Voorbeeld Software B.V.”")
        .sayingInDutch("zegt niet wie “Voorbeeld Software B.V.” vertegenwoordigt");
  }

  @Test
  void is_violated_when_the_chain_ends_at_a_company() {
    rule.on(chain(company("Voorbeeld Holding B.V.", kvk("23456789"))))
        .isViolated(WARNING)
        .at(CHAIN)
        .saying("which person signs for “Voorbeeld Software B.V.”")
        .sayingInDutch("welke persoon tekent voor “Voorbeeld Software B.V.”");
  }

  @Test
  void is_violated_when_the_person_has_no_office() {
    rule.on(chain(company("Voorbeeld Holding B.V.", kvk("23456789")), NAMELESS_PERSON))
        .isViolated(WARNING)
        .at(CHAIN + "[1]")
        .saying("no office of the person who signs for “Voorbeeld Software B.V.”")
        .sayingInDutch("de functie niet van de persoon die tekent voor “Voorbeeld Software B.V.”");
  }

  @Test
  void is_violated_by_a_company_without_a_number() {
    rule.on(chain(company("Voorbeeld Holding B.V."), person("directeur")))
        .isViolated(WARNING)
        .at(CHAIN + "[0]")
        .saying("no registration number of “Voorbeeld Holding B.V.”")
        .saying("represents “Voorbeeld Software B.V.”")
        .sayingInDutch("geen registratienummer van “Voorbeeld Holding B.V.”");
  }

  @Test
  void is_violated_by_a_company_without_number_or_name() {
    rule.on(chain(NAMELESS_COMPANY, person("directeur")))
        .isViolated(WARNING)
        .at(CHAIN + "[0]")
        .saying("no registration number and no name of a company")
        .sayingInDutch("geen registratienummer en geen naam van een bedrijf");
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(chain(company("Een B.V."), company("Twee B.V.")))
        .isViolated(WARNING, WARNING, WARNING)
        .at(CHAIN + "[0]", CHAIN + "[1]", CHAIN);
    rule.on(chain(company("Een B.V."), NAMELESS_PERSON))
        .isViolated(WARNING, WARNING)
        .at(CHAIN + "[0]", CHAIN + "[1]");
  }

  @Test
  void is_asked_of_every_party() {
    rule.on(with(nobody(ProcessingRole.CONTROLLER), nobody(ProcessingRole.PROCESSOR)))
        .isViolated(WARNING, WARNING)
        .at("parties[0].representation", CHAIN)
        .saying("who represents the controller");
  }

  @Test
  void is_violated_without_parties() {
    rule.on(with())
        .isViolated(WARNING)
        .at("parties")
        .saying("and so nobody who represents them")
        .sayingInDutch("en dus ook niet wie hen vertegenwoordigt");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(chain(), CHAIN)).isUndetermined();
    rule.on(RuleTester.elsewhere(chain(company("Voorbeeld Holding B.V.", kvk("23456789"))), CHAIN))
        .isUndetermined();
    rule.on(RuleTester.elsewhere(chain(NAMELESS_PERSON), CHAIN + "[0].office")).isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                chain(NAMELESS_COMPANY, person("directeur")), CHAIN + "[0].registrations"))
        .isUndetermined();
  }

  @Test
  void says_that_a_field_is_blank() {
    rule.on(RuleTester.blank(chain(), CHAIN)).isViolated(WARNING).saying("left blank");
    rule.on(RuleTester.blank(chain(NAMELESS_PERSON), CHAIN + "[0].office"))
        .isViolated(WARNING)
        .at(CHAIN + "[0]")
        .saying("left blank");
  }
}
