package nl.artikel28.validation.liability;

import static nl.artikel28.report.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.liability.LiabilityCap;
import nl.artikel28.agreement.liability.LiabilityCapKind;
import nl.artikel28.agreement.liability.Money;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class CapsAreKnownAndSpareDataSubjectsTest {

  private static final String CAPS = "liability.caps";

  private static final LiabilityCap AMOUNT =
      cap(LiabilityCapKind.FIXED_AMOUNT).toBuilder()
          .amount(new Money(new BigDecimal("500000"), "EUR"))
          .build();
  private static final LiabilityCap FEES =
      cap(LiabilityCapKind.FEES).toBuilder().months(12).build();

  private final RuleTester rule = RuleTester.of("LIA-02");

  private static LiabilityCap cap(LiabilityCapKind kind) {
    return LiabilityCap.builder().kind(kind).build();
  }

  private static DataProcessingAgreement with(LiabilityCap... caps) {
    return LiabilityTexts.with(terms -> terms.caps(List.of(caps)));
  }

  @Test
  void is_satisfied_without_a_limit() {
    rule.on(with()).isSatisfied();
  }

  @Test
  void is_satisfied_by_limits_whose_height_the_agreement_tells() {
    rule.on(with(AMOUNT, FEES)).isSatisfied();
    rule.on(with(AMOUNT.toBuilder().reference("de hoofdovereenkomst").build())).isSatisfied();
  }

  @Test
  void is_violated_by_a_limit_in_another_document() {
    rule.on(with(AMOUNT, cap(LiabilityCapKind.BY_REFERENCE)))
        .isViolated(WARNING)
        .at("liability.caps[1]")
        .writtenIn("15")
        .saying(
            "For a limit on liability the agreement refers to another document. The agreement does"
                + " not say how high that limit is.")
        .sayingInDutch("verwijst de overeenkomst naar een ander document. Hoe hoog");
  }

  @Test
  void names_the_other_document() {
    LiabilityCap fees =
        cap(LiabilityCapKind.FEES).toBuilder().reference("de algemene voorwaarden").build();
    rule.on(with(fees))
        .isViolated(WARNING)
        .saying(
            "For a limit on liability the agreement refers to another document: “de algemene"
                + " voorwaarden”. The agreement does not say how high that limit is.")
        .sayingInDutch("naar een ander document: “de algemene voorwaarden”.");
  }

  @Test
  void is_violated_by_a_limit_of_unknown_height() {
    rule.on(with(cap(LiabilityCapKind.INSURED_SUM)))
        .isViolated(WARNING)
        .at("liability.caps[0]")
        .saying("limits liability (insured sum), but does not say to what amount")
        .sayingInDutch("begrenst de aansprakelijkheid (verzekerd bedrag), maar zegt niet");
  }

  @Test
  void is_violated_by_a_limit_that_the_text_settles_elsewhere() {
    rule.on(RuleTester.elsewhere(with(cap(LiabilityCapKind.FEES)), "liability.caps[0]"))
        .isViolated(WARNING)
        .at("liability.caps[0]")
        .saying("refers to another document");
    rule.on(RuleTester.elsewhere(with(), CAPS))
        .isViolated(WARNING)
        .at(CAPS)
        .writtenIn("1")
        .saying("refers to another document");
  }

  @Test
  void names_the_document_in_which_the_text_settles_the_limits() {
    DataProcessingAgreement agreement = with();
    WrittenTerm term =
        WrittenTerm.builder()
            .path(AttributePath.of(CAPS))
            .state(TermState.ELSEWHERE)
            .elsewhere(
                Elsewhere.builder().kind(ElsewhereKind.GENERAL_TERMS).reference("ALV 2026").build())
            .build();
    AgreementText text = agreement.text().orElseThrow().toBuilder().addTerms(term).build();
    rule.on(agreement.toBuilder().text(text).build())
        .isViolated(WARNING)
        .saying(
            "For a limit on liability the agreement refers to another document: “ALV 2026”. The"
                + " agreement does not say how high that limit is.");
  }

  @Test
  void is_violated_when_a_limit_is_said_to_hold_against_data_subjects() {
    rule.on(LiabilityTexts.with(terms -> terms.addCaps(AMOUNT).appliesToDataSubjects(true)))
        .isViolated(WARNING)
        .at("liability.appliesToDataSubjects")
        .saying(
            "According to the agreement the limit on liability also applies to data subjects. The"
                + " GDPR gives them a right to compensation for all their damage.")
        .sayingInDutch("ook tegenover betrokkenen");
    rule.on(LiabilityTexts.with(terms -> terms.addCaps(AMOUNT).appliesToDataSubjects(false)))
        .isSatisfied();
  }

  @Test
  void is_violated_when_one_event_gives_one_claim() {
    rule.on(LiabilityTexts.with(terms -> terms.oneEventOneClaim(true)))
        .isViolated(WARNING)
        .at("liability.oneEventOneClaim")
        .saying("one event can lead to one claim only")
        .sayingInDutch("kan één gebeurtenis maar tot één vordering leiden");
    rule.on(LiabilityTexts.with(terms -> terms.oneEventOneClaim(false))).isSatisfied();
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(
            LiabilityTexts.with(
                terms ->
                    terms
                        .addCaps(cap(LiabilityCapKind.BY_REFERENCE))
                        .appliesToDataSubjects(true)
                        .oneEventOneClaim(true)))
        .isViolated(WARNING, WARNING, WARNING)
        .at("liability.caps[0]", "liability.appliesToDataSubjects", "liability.oneEventOneClaim");
  }

  @Test
  void is_not_applicable_when_the_text_is_silent_on_liability() {
    rule.on(LiabilityTexts.without()).isNotApplicable();
  }

  @Test
  void is_not_applicable_when_the_limit_is_left_blank() {
    rule.on(RuleTester.blank(with(), CAPS)).isNotApplicable();
  }

  @Test
  void is_undetermined_when_all_liability_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(LiabilityTexts.without(), "liability"))
        .isUndetermined()
        .saying("refers to the main agreement")
        .sayingInDutch("verwijst");
  }

  @Test
  void other_terms_do_not_count() {
    rule.on(
            LiabilityTexts.with(
                terms -> terms.fines(Optional.empty()).defaultRegime("na aanmaning")))
        .isSatisfied();
  }
}
