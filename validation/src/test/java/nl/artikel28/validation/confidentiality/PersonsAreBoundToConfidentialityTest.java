package nl.artikel28.validation.confidentiality;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class PersonsAreBoundToConfidentialityTest {

  private static final String PERSONS = "confidentiality.personsBound";

  private final RuleTester rule = RuleTester.of("CNF-01");

  private static DataProcessingAgreement with(Duty duty) {
    return ConfidentialityTexts.with(terms -> terms.personsBound(duty));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_when_everyone_is_bound() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void is_a_warning_when_only_some_are_bound() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(PERSONS)
        .writtenIn("5")
        .saying("Not everyone who may process the data is bound")
        .sayingInDutch(
            "Niet iedereen die de gegevens mag verwerken, is voor alle gegevens gebonden aan"
                + " geheimhouding.");
  }

  @Test
  void names_the_only_cases() {
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("eigen personeel").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “eigen personeel”.")
        .sayingInDutch("alleen in deze gevallen: “eigen personeel”.");
  }

  @Test
  void is_violated_when_the_duty_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(PERSONS)
        .writtenIn("5")
        .saying("need not keep them confidential")
        .sayingInDutch("niet geheim te houden");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(ConfidentialityTexts.with(terms -> terms.personsBound(Optional.empty())))
        .isViolated(ERROR)
        .at(PERSONS)
        .belongingIn("5")
        .saying("does not say that everyone who may process the data is bound")
        .sayingInDutch("zegt niet dat iedereen die de gegevens mag verwerken, gebonden is");
    rule.on(ConfidentialityTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ConfidentialityTexts.without(), "confidentiality"))
        .isUndetermined();
  }
}
