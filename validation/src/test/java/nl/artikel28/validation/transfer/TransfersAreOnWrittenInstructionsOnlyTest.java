package nl.artikel28.validation.transfer;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.duty.LegalException;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class TransfersAreOnWrittenInstructionsOnlyTest {

  private static final String INSTRUCTION = "transfers.onlyOnInstruction";

  private final RuleTester rule = RuleTester.of("TRF-01");

  private static DataProcessingAgreement with(Duty instruction) {
    return TransferTexts.with(terms -> terms.onlyOnInstruction(instruction));
  }

  private static DataProcessingAgreement with(LegalException exception) {
    return TransferTexts.with(terms -> terms.legalException(exception));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_when_transfers_are_on_instructions_only() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
    rule.on(with(LegalException.NO_EXCEPTION)).isSatisfied();
    rule.on(TransferTexts.with(terms -> terms.legalException(Optional.empty()))).isSatisfied();
  }

  @Test
  void is_violated_when_any_law_is_reason_enough() {
    rule.on(with(LegalException.ANY_LAW))
        .isViolated(WARNING)
        .at("transfers.legalException")
        .writtenIn("8")
        .saying(
            "The processor may transfer data without instructions where any law requires it,"
                + " including a law from outside the European Union. The GDPR mentions Union and"
                + " Member State law only.")
        .sayingInDutch("welke wet dan ook");
  }

  @Test
  void is_lighter_when_instructions_are_needed_in_part() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(INSTRUCTION)
        .writtenIn("8")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("de Verenigde Staten").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “de Verenigde Staten”")
        .sayingInDutch("alleen in deze gevallen een schriftelijke instructie nodig: “de");
  }

  @Test
  void is_violated_when_transfers_need_no_instruction() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(INSTRUCTION)
        .writtenIn("8")
        .saying(
            "According to the agreement the processor may transfer data without instructions. The"
                + " GDPR requires documented instructions.")
        .sayingInDutch("mag de verwerker gegevens doorgeven zonder instructie");
  }

  @Test
  void is_lighter_when_transfers_need_consent() {
    rule.on(
            TransferTexts.with(
                terms -> terms.onlyOnInstruction(Optional.empty()).consentNeeded(true)))
        .isViolated(WARNING)
        .at("transfers.consentNeeded")
        .writtenIn("8")
        .saying("needs consent for a transfer")
        .sayingInDutch("heeft voor doorgifte toestemming nodig");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(TransferTexts.with(terms -> terms.onlyOnInstruction(Optional.empty())))
        .isViolated(ERROR)
        .at(INSTRUCTION)
        .belongingIn("8")
        .saying("does not say that the processor transfers data")
        .sayingInDutch("alleen op schriftelijke instructie doorgeeft");
    rule.on(TransferTexts.without()).isViolated(ERROR);
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(
            TransferTexts.with(
                terms ->
                    terms
                        .onlyOnInstruction(Optional.empty())
                        .consentNeeded(false)
                        .legalException(LegalException.ANY_LAW)))
        .isViolated(ERROR, WARNING)
        .at(INSTRUCTION, "transfers.legalException");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(TransferTexts.without(), "transfers")).isUndetermined();
  }
}
