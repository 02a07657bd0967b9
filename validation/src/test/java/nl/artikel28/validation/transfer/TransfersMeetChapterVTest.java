package nl.artikel28.validation.transfer;

import static nl.artikel28.report.Severity.INFO;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.transfer.TransferBorder;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class TransfersMeetChapterVTest {

  private static final String BORDER = "transfers.border";
  private static final String ORGANISATIONS = "transfers.internationalOrganisations";
  private static final String CHAPTER_V = "transfers.chapterV";
  private static final String ONWARD = "transfers.onwardTransfers";
  private static final Duty PARTIAL = Duty.builder().extent(Extent.PARTIAL).build();

  private final RuleTester rule = RuleTester.of("TRF-03");

  private static DataProcessingAgreement with(TransferBorder border) {
    return TransferTexts.with(terms -> terms.border(border));
  }

  @Test
  void is_satisfied_at_the_border_of_the_economic_area() {
    rule.on(with(TransferBorder.EUROPEAN_ECONOMIC_AREA)).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_narrower_border() {
    rule.on(with(TransferBorder.NETHERLANDS)).isSatisfied();
  }

  @Test
  void is_violated_when_the_border_is_that_of_the_union() {
    rule.on(with(TransferBorder.EUROPEAN_UNION))
        .isViolated(INFO)
        .at(BORDER)
        .writtenIn("8")
        .saying("border at the European Union")
        .sayingInDutch("grens bij de Europese Unie");
  }

  @Test
  void is_violated_when_adequate_countries_lie_within_the_border() {
    rule.on(with(TransferBorder.EEA_AND_ADEQUATE))
        .isViolated(INFO)
        .at(BORDER)
        .saying(
            "The terms on transfers do not apply to countries with an adequacy decision. Under the"
                + " GDPR that is a transfer as well.")
        .sayingInDutch("Voor landen met een adequaatheidsbesluit gelden");
  }

  @Test
  void is_violated_without_a_border() {
    rule.on(TransferTexts.with(terms -> terms.border(Optional.empty())))
        .isViolated(INFO)
        .at(BORDER)
        .belongingIn("8")
        .saying(
            "The agreement does not say beyond which border the terms on transfers apply. It should"
                + " be the European Economic Area.")
        .sayingInDutch("vanaf welke grens");
  }

  @Test
  void is_violated_when_international_organisations_are_left_out() {
    rule.on(TransferTexts.with(terms -> terms.internationalOrganisations(false)))
        .isViolated(INFO)
        .at(ORGANISATIONS)
        .writtenIn("8")
        .saying("The terms on transfers do not mention international organisations.")
        .sayingInDutch("noemen internationale organisaties niet");
    rule.on(TransferTexts.with(terms -> terms.internationalOrganisations(Optional.empty())))
        .isViolated(INFO)
        .belongingIn("8");
  }

  @Test
  void is_violated_when_chapter_v_is_not_named() {
    rule.on(TransferTexts.with(terms -> terms.chapterV(Optional.empty())))
        .isViolated(INFO)
        .at(CHAPTER_V)
        .belongingIn("8")
        .saying("must comply with Chapter V")
        .sayingInDutch("aan hoofdstuk V AVG moet voldoen");
    rule.on(TransferTexts.with(terms -> terms.chapterV(PARTIAL)))
        .isViolated(INFO)
        .writtenIn("8")
        .saying("need not always")
        .sayingInDutch("niet altijd");
  }

  @Test
  void is_violated_when_sub_processors_are_not_bound() {
    rule.on(TransferTexts.with(terms -> terms.onwardTransfers(Optional.empty())))
        .isViolated(INFO)
        .at(ONWARD)
        .belongingIn("8")
        .saying("bind sub-processors too")
        .sayingInDutch("ook gelden voor subverwerkers");
    rule.on(TransferTexts.with(terms -> terms.onwardTransfers(PARTIAL)))
        .isViolated(INFO)
        .writtenIn("8")
        .saying("do not bind sub-processors, or only in part")
        .sayingInDutch(
            "De afspraken over doorgifte gelden niet, of maar gedeeltelijk, voor subverwerkers.");
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(Agreements.complete().toBuilder().transfers(TransferTerms.builder().build()).build())
        .isViolated(INFO, INFO, INFO, INFO)
        .at(BORDER, ORGANISATIONS, CHAPTER_V, ONWARD);
  }

  @Test
  void is_undetermined_when_something_is_settled_elsewhere_and_the_rest_is_in_order() {
    rule.on(
            RuleTester.elsewhere(
                TransferTexts.with(terms -> terms.chapterV(Optional.empty())), CHAPTER_V))
        .isUndetermined();
  }

  @Test
  void is_undetermined_when_all_of_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(TransferTexts.without(), "transfers")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_text_is_silent_on_transfers() {
    rule.on(TransferTexts.without())
        .isNotApplicable()
        .saying("The agreement says nothing about transfers. TRF-01 deals with that.")
        .sayingInDutch("Daarover gaat TRF-01");
  }
}
