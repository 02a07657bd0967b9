package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Severity.ERROR;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.instruction.OwnPurpose;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AnonymousDataKeepNoIdentifiersTest {

  private static final OwnPurpose PLAIN =
      OwnPurpose.builder().label("onderzoek").addIdentifiersKept("e-mailadres").build();
  private static final OwnPurpose ANONYMOUS =
      OwnPurpose.builder().label("statistiek").claimedAnonymous(true).build();
  private static final OwnPurpose CLAIMED =
      OwnPurpose.builder()
          .label("betere dienst")
          .claimedAnonymous(true)
          .addIdentifiersKept("uniek bezoekersnummer", "IP-adres")
          .build();

  private final RuleTester rule = RuleTester.of("INS-07");

  private static DataProcessingAgreement with(OwnPurpose... purposes) {
    return InstructionTexts.with(instructions -> instructions.ownPurposes(List.of(purposes)));
  }

  @Test
  void is_satisfied_when_anonymous_data_keep_nothing() {
    rule.on(with(PLAIN, ANONYMOUS)).isSatisfied();
  }

  @Test
  void is_violated_when_data_that_are_called_anonymous_keep_identifiers() {
    rule.on(with(ANONYMOUS, CLAIMED))
        .isViolated(ERROR)
        .at("instructions.ownPurposes[1].identifiersKept")
        .saying("calls the data for “betere dienst” anonymous.")
        .saying(
            "The agreement calls the data for “betere dienst” anonymous. Yet they still hold:"
                + " “uniek bezoekersnummer”, “IP-adres”. If a person can be identified by it, they"
                + " are still personal data.")
        .sayingInDutch("noemt de gegevens voor “betere dienst” anoniem.")
        .sayingInDutch("blijft dit erin staan: “uniek bezoekersnummer”, “IP-adres”.");
  }

  @Test
  void gives_a_finding_for_each_claim() {
    rule.on(with(CLAIMED, CLAIMED))
        .isViolated(ERROR, ERROR)
        .at(
            "instructions.ownPurposes[0].identifiersKept",
            "instructions.ownPurposes[1].identifiersKept");
  }

  @Test
  void is_not_applicable_when_nothing_is_called_anonymous() {
    rule.on(with(PLAIN, PLAIN.toBuilder().claimedAnonymous(false).build()))
        .isNotApplicable()
        .saying("names no use of data that it calls anonymous")
        .sayingInDutch("noemt geen gebruik van gegevens die anoniem heten te zijn");
    rule.on(InstructionTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_own_purposes_stand_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "instructions.ownPurposes")).isUndetermined();
  }
}
