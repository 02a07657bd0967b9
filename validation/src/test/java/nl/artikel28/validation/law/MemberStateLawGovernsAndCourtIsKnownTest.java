package nl.artikel28.validation.law;

import static nl.artikel28.report.Severity.INFO;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.law.Forum;
import nl.artikel28.agreement.law.GoverningLaw;
import nl.artikel28.policy.Policy;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class MemberStateLawGovernsAndCourtIsKnownTest {

  private static final String GOVERNING = "law.governing";
  private static final String FORUMS = "law.forums";

  private static final Forum ELSEWHERE = Forum.builder().reference("de hoofdovereenkomst").build();
  private static final Forum GRONINGEN = Forum.builder().court("Rechtbank Groningen").build();

  private final RuleTester rule = RuleTester.of("LAW-01");

  private static GoverningLaw law(String country) {
    return GoverningLaw.builder().country(new Country(country)).build();
  }

  private static GoverningLaw partly(String country) {
    return law(country).toBuilder().scope("de modelbepalingen voor doorgifte").build();
  }

  private static DataProcessingAgreement under(GoverningLaw... laws) {
    return LawTexts.with(terms -> terms.governing(List.of(laws)));
  }

  private static DataProcessingAgreement before(Forum... forums) {
    return LawTexts.with(terms -> terms.forums(List.of(forums)));
  }

  @Test
  void is_satisfied_by_the_law_of_a_member_state_and_a_court() {
    rule.on(under(law("IE"))).isSatisfied();
    rule.on(before(GRONINGEN)).isSatisfied();
  }

  @Test
  void is_satisfied_by_the_courts_of_a_country() {
    rule.on(before(Forum.builder().country(new Country("NL")).build())).isSatisfied();
  }

  @Test
  void is_satisfied_by_a_court_that_another_document_names_as_well() {
    rule.on(before(GRONINGEN.toBuilder().reference("de hoofdovereenkomst").build())).isSatisfied();
  }

  @Test
  void is_violated_by_the_law_of_another_country() {
    rule.on(under(law("NL"), law("US")))
        .isViolated(INFO)
        .at("law.governing[1]")
        .writtenIn("16")
        .saying("the law of the country with the code “US”")
        .sayingInDutch("het recht van het land met de code “US”");
  }

  @Test
  void another_law_may_govern_a_part() {
    rule.on(under(law("NL"), partly("GB"))).isSatisfied();
    rule.on(under(partly("NL"), partly("GB"))).isSatisfied();
  }

  @Test
  void is_violated_when_other_laws_govern_all_parts() {
    rule.on(under(partly("US"), partly("GB")))
        .isViolated(INFO, INFO)
        .at("law.governing[0]", "law.governing[1]");
  }

  @Test
  void any_law_will_do_when_the_policy_names_no_member_states() {
    Policy policy = Policy.standard().toBuilder().memberStates(Optional.empty()).build();
    rule.under(policy).on(under(law("US"))).isSatisfied();
    rule.under(policy).on(under()).isViolated(INFO);
  }

  @Test
  void is_violated_when_the_text_is_silent_on_the_law() {
    rule.on(under())
        .isViolated(INFO)
        .at(GOVERNING)
        .belongingIn("16")
        .saying("does not say which law governs it")
        .sayingInDutch("zegt niet welk recht van toepassing is");
  }

  @Test
  void is_violated_by_a_court_in_another_document() {
    rule.on(before(ELSEWHERE, GRONINGEN.toBuilder().fallback(true).build()))
        .isViolated(INFO)
        .at("law.forums[0]")
        .writtenIn("16")
        .saying("refers to another document: “de hoofdovereenkomst”.")
        .sayingInDutch("naar een ander document: “de hoofdovereenkomst”.");
    rule.on(RuleTester.elsewhere(before(), FORUMS))
        .isViolated(INFO)
        .at(FORUMS)
        .writtenIn("1")
        .saying(
            "For the court that decides a dispute the agreement refers to another document. Check"
                + " in that document which court it is.");
    rule.on(RuleTester.elsewhere(before(Forum.builder().build()), "law.forums[0]"))
        .isViolated(INFO)
        .at("law.forums[0]")
        .saying(
            "For the court that decides a dispute the agreement refers to another document. Check"
                + " in that document which court it is.");
  }

  @Test
  void is_violated_when_the_text_names_no_court() {
    rule.on(before())
        .isViolated(INFO)
        .at(FORUMS)
        .belongingIn("16")
        .saying("does not say which court decides")
        .sayingInDutch("zegt niet welke rechter");
    rule.on(before(Forum.builder().arbitration(true).build()))
        .isViolated(INFO)
        .at("law.forums[0].court")
        .saying("does not say which court or which country")
        .sayingInDutch("zegt niet welke rechter of welk land");
  }

  @Test
  void is_violated_when_the_court_is_left_blank() {
    rule.on(RuleTester.blank(before(Forum.builder().build()), "law.forums[0].court"))
        .isViolated(INFO)
        .writtenIn("1")
        .saying("A field is left blank.");
  }

  @Test
  void gives_a_finding_for_the_law_and_one_for_the_court() {
    rule.on(LawTexts.without()).isViolated(INFO, INFO).at(GOVERNING, FORUMS);
  }

  @Test
  void is_undetermined_when_the_law_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(under(), GOVERNING)).isUndetermined();
  }
}
