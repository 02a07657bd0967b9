package nl.artikel28.validation.form;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.AcceptanceMode;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.form.Signature;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesFitTheStatusTest {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

  private final RuleTester rule = RuleTester.of("FRM-03");

  private static DataProcessingAgreement signedBy(Signature... signatures) {
    return FormTexts.with(execution -> execution.signatures(List.of(signatures)));
  }

  private static Signature signature(String party, Optional<LocalDate> day) {
    return Signature.builder().party(party).signedOn(day).build();
  }

  private static Signature signed(String party) {
    return signature(party, Optional.of(DAY));
  }

  private static Signature unsigned(String party) {
    return signature(party, Optional.empty());
  }

  private static DataProcessingAgreement withoutStatus(DataProcessingAgreement agreement) {
    return agreement.toBuilder().status(Optional.empty()).build();
  }

  private static DataProcessingAgreement titled(String title) {
    return Agreements.complete().toBuilder().title(title).build();
  }

  @ParameterizedTest
  @EnumSource(names = {"EXECUTED", "ENDED"})
  void is_satisfied_when_all_parties_have_signed(AgreementStatus status) {
    rule.on(FormTexts.as(status, Agreements.complete())).isSatisfied();
  }

  @ParameterizedTest
  @EnumSource(names = {"EXECUTED", "ENDED"})
  void is_an_error_when_a_signature_is_missing_and_the_agreement_holds(AgreementStatus status) {
    rule.on(FormTexts.as(status, signedBy(signed("controller"), unsigned("processor"))))
        .isViolated(ERROR)
        .at("execution.signatures[1].signedOn")
        .saying("There is no date at the place for the signature of the processor.")
        .sayingInDutch("Bij de plaats voor de handtekening van de verwerker staat geen datum.");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEMPLATE", "DRAFT"})
  void is_worth_knowing_when_a_signature_is_missing_in_a_draft(AgreementStatus status) {
    rule.on(FormTexts.as(status, signedBy(unsigned("controller"), unsigned("processor"))))
        .isViolated(INFO, INFO)
        .at("execution.signatures[0].signedOn", "execution.signatures[1].signedOn");
  }

  @Test
  void counts_a_signature_from_its_own_day() {
    DataProcessingAgreement agreement = signedBy(signed("controller"), signed("processor"));
    rule.reviewedOn(DAY).on(agreement).isSatisfied();
    rule.reviewedOn(DAY.minusDays(1))
        .on(agreement)
        .isViolated(ERROR, ERROR)
        .at("execution.signatures[0].signedOn", "execution.signatures[1].signedOn")
        .saying(
            "The signature of the controller bears the date 15 December 2025. That day is after the"
                + " day of the review, 14 December 2025.")
        .sayingInDutch(
            "Bij de handtekening van de verwerkingsverantwoordelijke staat de datum 15 december"
                + " 2025. Die dag ligt na de dag van de toetsing, 14 december 2025.");
  }

  @Test
  void counts_an_acceptance_from_its_own_day() {
    DataProcessingAgreement agreement =
        FormTexts.accepted(acceptance -> acceptance.acceptedOn(DAY));
    rule.reviewedOn(DAY).on(agreement).isSatisfied();
    rule.reviewedOn(DAY.minusDays(1))
        .on(agreement)
        .isViolated(ERROR)
        .at("execution.acceptance.acceptedOn")
        .saying("The date of acceptance is 15 December 2025.")
        .sayingInDutch("De datum van het akkoord is 15 december 2025.");
  }

  @Test
  void a_date_to_come_is_worth_knowing_in_a_draft() {
    rule.reviewedOn(DAY.minusDays(1))
        .on(
            FormTexts.as(
                AgreementStatus.DRAFT, signedBy(signed("controller"), signed("processor"))))
        .isViolated(INFO, INFO);
  }

  @Test
  void is_violated_when_a_party_has_no_place_to_sign() {
    rule.on(signedBy(signed("controller")))
        .isViolated(ERROR)
        .at("execution.signatures")
        .saying("no place to sign for the processor.")
        .sayingInDutch("geen plaats om te tekenen voor de verwerker.");
  }

  @Test
  void is_violated_when_there_is_nothing_to_sign_or_accept() {
    rule.on(FormTexts.withoutExecution())
        .isViolated(ERROR)
        .at("execution")
        .saying("The agreement is neither signed nor accepted in another way.")
        .sayingInDutch("niet getekend en niet op een andere manier aanvaard");
    rule.on(FormTexts.as(AgreementStatus.TEMPLATE, FormTexts.withoutExecution())).isViolated(INFO);
  }

  @Test
  void is_satisfied_by_a_date_of_acceptance() {
    rule.on(FormTexts.accepted(acceptance -> acceptance.acceptedOn(DAY))).isSatisfied();
  }

  @Test
  void is_violated_by_an_acceptance_without_a_date() {
    rule.on(FormTexts.accepted(acceptance -> acceptance))
        .isViolated(ERROR)
        .at("execution.acceptance.acceptedOn")
        .saying("not known on which date")
        .sayingInDutch("Niet bekend is op welke datum");
  }

  @Test
  void what_is_part_of_the_main_agreement_is_accepted_with_it() {
    DataProcessingAgreement incorporated =
        FormTexts.accepted(acceptance -> acceptance.mode(AcceptanceMode.INCORPORATED));
    rule.on(incorporated).isSatisfied();
    rule.on(incorporated.toBuilder().mainAgreement(Optional.empty()).build()).isViolated(ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Concept", "Concept-Verwerkersovereenkomst", "DRAFT agreement"})
  void is_violated_when_what_holds_is_still_called_a_draft(String title) {
    rule.on(titled(title))
        .isViolated(WARNING)
        .at("title")
        .saying("is still called a draft: “" + title + "”")
        .sayingInDutch("heet nog een concept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Conceptontwikkeling", "Proof of concept", "Verwerkersovereenkomst"})
  void other_titles_are_no_draft(String title) {
    rule.on(titled(title)).isSatisfied();
  }

  @Test
  void a_draft_may_be_called_one() {
    rule.on(
            FormTexts.as(
                AgreementStatus.DRAFT,
                signedBy(unsigned("controller"), signed("processor")).toBuilder()
                    .title("Concept")
                    .build()))
        .isViolated(INFO)
        .at("execution.signatures[0].signedOn");
  }

  @Test
  void is_worth_knowing_when_all_have_signed_what_is_called_a_draft() {
    rule.on(FormTexts.as(AgreementStatus.DRAFT, Agreements.complete()))
        .isViolated(INFO)
        .at("status")
        .saying("All parties have signed")
        .sayingInDutch("Alle partijen hebben getekend");
  }

  @Test
  void needs_no_status_when_all_parties_have_signed() {
    rule.on(withoutStatus(Agreements.complete())).isSatisfied();
  }

  @Test
  void is_undetermined_when_the_status_is_not_known() {
    rule.on(withoutStatus(FormTexts.withoutExecution()))
        .isUndetermined()
        .saying("The status of the agreement is not known")
        .sayingInDutch("De status van de overeenkomst is niet bekend");
  }

  @Test
  void is_undetermined_when_signing_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(FormTexts.withoutExecution(), "execution")).isUndetermined();
  }
}
