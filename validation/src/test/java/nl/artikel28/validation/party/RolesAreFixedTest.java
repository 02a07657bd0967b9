package nl.artikel28.validation.party;

import static nl.artikel28.agreement.party.ProcessingRole.JOINT_CONTROLLER;
import static nl.artikel28.agreement.party.ProcessingRole.SUB_PROCESSOR;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.role;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withController;
import static nl.artikel28.validation.party.PartyTexts.withProcessor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class RolesAreFixedTest {

  private final RuleTester rule = RuleTester.of("PTY-07");

  private static DataProcessingAgreement ofProcessor(PartyRole... roles) {
    return withProcessor(party -> party.roles(List.of(roles)));
  }

  private static PartyRole possibly(PartyRole role) {
    return role.toBuilder().condition("mogelijk").build();
  }

  @Test
  void is_satisfied_by_a_controller_and_a_processor() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
    rule.on(with(CONTROLLER, PROCESSOR, nobody(SUB_PROCESSOR))).isSatisfied();
  }

  @Test
  void is_satisfied_by_joint_controllers_and_a_processor() {
    rule.on(with(nobody(JOINT_CONTROLLER), nobody(JOINT_CONTROLLER), PROCESSOR)).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_processor_that_is_controller_for_an_activity_of_its_own() {
    rule.on(
            ofProcessor(
                role(ProcessingRole.PROCESSOR), role(ProcessingRole.CONTROLLER, "facturering")))
        .isSatisfied();
    rule.on(
            ofProcessor(
                role(ProcessingRole.PROCESSOR, "videobellen"),
                role(ProcessingRole.CONTROLLER, "facturering")))
        .isSatisfied();
  }

  @Test
  void is_violated_without_a_controller() {
    rule.on(with(PROCESSOR))
        .isViolated(ERROR)
        .at("parties")
        .saying("does not say which party is the controller")
        .sayingInDutch("zegt niet welke partij verwerkingsverantwoordelijke is");
  }

  @Test
  void is_violated_without_a_processor() {
    rule.on(with(CONTROLLER, nobody(SUB_PROCESSOR)))
        .isViolated(ERROR)
        .at("parties")
        .saying("does not say which party is the processor")
        .sayingInDutch("zegt niet welke partij verwerker is");
  }

  @Test
  void is_violated_twice_when_nobody_has_a_role() {
    rule.on(with(CONTROLLER.toBuilder().roles(List.of()).build()))
        .isViolated(ERROR, ERROR)
        .at("parties", "parties");
  }

  @Test
  void is_violated_by_a_role_under_a_condition() {
    rule.on(
            ofProcessor(
                role(ProcessingRole.CONTROLLER, "facturering"),
                possibly(role(ProcessingRole.PROCESSOR))))
        .isViolated(ERROR)
        .at("parties[1].roles[1].condition")
        .saying(
            "The role of “Voorbeeld Software B.V.” as processor is not fixed,"
                + " because of these words: “mogelijk”.")
        .sayingInDutch("als verwerker staat niet vast, door deze woorden: “mogelijk”.");
  }

  @Test
  void asks_the_first_party_too() {
    rule.on(
            withController(
                party -> party.roles(List.of(possibly(role(ProcessingRole.CONTROLLER))))))
        .isViolated(ERROR)
        .at("parties[0].roles[0].condition");
  }

  @Test
  void says_in_which_clause_a_party_is_both() {
    assertThat(
            rule.on(ofProcessor(role(ProcessingRole.PROCESSOR), role(ProcessingRole.CONTROLLER)))
                .findings()
                .get(0)
                .clauses())
        .containsExactly("1");
    assertThat(
            rule.on(
                    ofProcessor(
                        role(ProcessingRole.PROCESSOR, "chat"),
                        role(ProcessingRole.CONTROLLER, "chat")))
                .findings()
                .get(0)
                .clauses())
        .containsExactly("1");
  }

  @Test
  void gives_a_finding_for_each_condition() {
    rule.on(
            ofProcessor(
                possibly(role(ProcessingRole.CONTROLLER, "facturering")),
                possibly(role(ProcessingRole.PROCESSOR))))
        .isViolated(ERROR, ERROR)
        .at("parties[1].roles[0].condition", "parties[1].roles[1].condition");
  }

  @Test
  void is_violated_when_a_party_is_both_for_everything() {
    rule.on(ofProcessor(role(ProcessingRole.PROCESSOR), role(ProcessingRole.CONTROLLER)))
        .isViolated(ERROR)
        .at("parties[1].roles")
        .saying("“Voorbeeld Software B.V.” is both controller and processor.")
        .sayingInDutch("is “Voorbeeld Software B.V.” zowel verwerkingsverantwoordelijke");
    rule.on(ofProcessor(role(ProcessingRole.PROCESSOR), role(JOINT_CONTROLLER))).isViolated(ERROR);
  }

  @Test
  void is_violated_once_when_a_party_is_both_for_the_same_activities() {
    rule.on(
            ofProcessor(
                role(ProcessingRole.PROCESSOR, "videobellen"),
                role(ProcessingRole.PROCESSOR, "chat"),
                role(ProcessingRole.CONTROLLER, "videobellen"),
                role(ProcessingRole.CONTROLLER, "chat"),
                role(ProcessingRole.CONTROLLER, "facturering")))
        .isViolated(ERROR)
        .at("parties[1].roles")
        .saying("both controller and processor for: “videobellen”, “chat”.")
        .sayingInDutch("als verwerker voor: “videobellen”, “chat”.");
  }

  @Test
  void is_not_applicable_without_parties() {
    rule.on(with()).isNotApplicable().saying("silent");
  }

  @Test
  void is_undetermined_when_the_parties_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "parties")).isUndetermined();
    rule.on(RuleTester.elsewhere(with(PROCESSOR), "parties")).isUndetermined();
  }
}
