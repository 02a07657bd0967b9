package nl.artikel28.validation.form;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AnnexesAreIdentifiedAndBindingTest {

  private static final Annex ANNEX =
      Annex.builder().number("1").title("Beveiliging").attached(true).integral(true).build();

  private final RuleTester rule = RuleTester.of("FRM-05");

  private static DataProcessingAgreement with(Annex... annexes) {
    return Agreements.complete().toBuilder().annexes(List.of(annexes)).build();
  }

  private static Annex annex(UnaryOperator<Annex.Builder> change) {
    return change.apply(ANNEX.toBuilder()).build();
  }

  @Test
  void is_satisfied_by_numbered_annexes_that_belong_to_the_agreement() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(with(ANNEX)).isSatisfied();
    rule.on(with(annex(annex -> annex.attached(Optional.empty())))).isSatisfied();
  }

  @Test
  void is_violated_by_annexes_without_a_number() {
    Annex unnumbered = annex(annex -> annex.number(Optional.empty()));
    rule.on(with(unnumbered, ANNEX))
        .isViolated(WARNING)
        .at("annexes[0].number")
        .saying("This annex bears no number: “Beveiliging”.")
        .sayingInDutch("Deze bijlage heeft geen nummer: “Beveiliging”.");
    rule.on(with(unnumbered, unnumbered)).isViolated(WARNING, WARNING);
  }

  @Test
  void a_single_annex_needs_a_number_or_a_title() {
    rule.on(with(annex(annex -> annex.number(Optional.empty())))).isSatisfied();
    rule.on(with(annex(annex -> annex.number(Optional.empty()).title(Optional.empty()))))
        .isViolated(WARNING)
        .saying("has neither number nor title")
        .sayingInDutch("geen nummer en geen titel");
  }

  @Test
  void is_violated_by_one_number_for_two_annexes() {
    rule.on(with(ANNEX, annex(annex -> annex.title("Verwerking"))))
        .isViolated(WARNING)
        .at("annexes[1].number")
        .saying("More than one annex bears this number: “1”.")
        .sayingInDutch("Meer dan één bijlage heeft dit nummer: “1”.");
  }

  @Test
  void is_violated_by_an_annex_that_is_not_attached() {
    rule.on(with(annex(annex -> annex.attached(false))))
        .isViolated(WARNING)
        .at("annexes[0].attached")
        .saying("not attached: “1”")
        .sayingInDutch("niet bijgevoegd: “1”");
  }

  @Test
  void is_violated_when_the_text_does_not_make_an_annex_part_of_the_agreement() {
    rule.on(with(annex(annex -> annex.integral(Optional.empty()))))
        .isViolated(WARNING)
        .at("annexes[0].integral")
        .saying("does not say that this annex belongs to it: “1”")
        .sayingInDutch("zegt niet dat deze bijlage");
    rule.on(with(annex(annex -> annex.integral(false).number(Optional.empty()))))
        .isViolated(WARNING)
        .at("annexes[0].integral")
        .saying("does not belong to it: “Beveiliging”")
        .sayingInDutch("hoort deze bijlage niet bij de overeenkomst: “Beveiliging”");
  }

  @Test
  void is_violated_by_a_condition_that_is_not_met() {
    UnaryOperator<Annex.Builder> initialled = annex -> annex.bindingCondition("geparafeerd");
    rule.on(with(annex(initialled)))
        .isViolated(WARNING)
        .at("annexes[0].bindingCondition")
        .saying(
            "Annex “1” applies only on a condition: “geparafeerd”. Nothing in the agreement shows"
                + " that this condition is met.")
        .sayingInDutch("Bijlage “1” geldt pas onder een voorwaarde: “geparafeerd”.");
    rule.on(with(annex(annex -> initialled.apply(annex).conditionMet(false)))).isViolated(WARNING);
    rule.on(with(annex(annex -> initialled.apply(annex).conditionMet(true)))).isSatisfied();
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(with(annex(annex -> annex.attached(false).integral(false).bindingCondition("paraaf"))))
        .isViolated(WARNING, WARNING, WARNING);
  }

  @Test
  void is_not_applicable_without_annexes() {
    rule.on(with()).isNotApplicable().saying("has no annexes").sayingInDutch("heeft geen bijlagen");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "annexes")).isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                with(annex(annex -> annex.integral(Optional.empty()))), "annexes[0].integral"))
        .isUndetermined();
  }
}
