package nl.artikel28.validation.law;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.law.Precedence;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AgreementPrevailsTest {

  private static final String PRECEDENCE = "law.precedence";

  private final RuleTester rule = RuleTester.of("LAW-02");

  private static DataProcessingAgreement with(Precedence.Builder precedence) {
    return LawTexts.with(law -> law.precedence(precedence.build()));
  }

  private static DataProcessingAgreement withoutPrecedence() {
    return LawTexts.with(law -> law.precedence(Optional.empty()));
  }

  @Test
  void is_satisfied_when_the_agreement_goes_first() {
    rule.on(with(Precedence.builder().agreementPrevails(true))).isSatisfied();
    rule.on(with(Precedence.builder().agreementPrevails(true).exception("anders afgesproken")))
        .isSatisfied();
  }

  @Test
  void is_satisfied_when_the_most_protective_term_goes_first() {
    rule.on(with(Precedence.builder().mostProtective(true))).isSatisfied();
  }

  @Test
  void is_violated_when_the_main_agreement_goes_first() {
    rule.on(with(Precedence.builder().agreementPrevails(false)))
        .isViolated(WARNING)
        .at("law.precedence.agreementPrevails")
        .writtenIn("16")
        .saying(
            "According to the agreement the main agreement prevails, also on data protection. The"
                + " main agreement can then take away what this agreement gives.")
        .sayingInDutch("gaat de hoofdovereenkomst voor");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(withoutPrecedence())
        .isViolated(WARNING)
        .at(PRECEDENCE)
        .belongingIn("16")
        .saying(
            "The agreement does not say that it prevails on data protection where the main"
                + " agreement says otherwise.")
        .sayingInDutch(
            "De overeenkomst zegt niet dat zij over gegevensbescherming voorgaat als de"
                + " hoofdovereenkomst iets anders zegt.");
    rule.on(with(Precedence.builder())).isViolated(WARNING).at("law.precedence.agreementPrevails");
    rule.on(LawTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_the_text_gives_an_order_only() {
    rule.on(with(Precedence.builder().addOrder("de offerte", "deze overeenkomst")))
        .isUndetermined()
        .saying("gives an order of documents: “de offerte”, “deze overeenkomst”.")
        .sayingInDutch("een volgorde van documenten: “de offerte”, “deze overeenkomst”.");
  }

  @Test
  void is_undetermined_when_the_order_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutPrecedence(), PRECEDENCE)).isUndetermined();
  }
}
