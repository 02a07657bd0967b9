package nl.artikel28.validation.rights;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorHelpsWithRequestsTest {

  private static final String HELP = "dataSubjectRights.assistance";

  private final RuleTester rule = RuleTester.of("DSR-01");

  private static DataProcessingAgreement with(Duty help) {
    return RightsTexts.with(terms -> terms.assistance(help));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_when_the_processor_helps() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void is_lighter_when_the_processor_helps_in_part() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(WARNING)
        .at(HELP)
        .writtenIn("9")
        .saying("The processor helps with requests of data subjects only in part.")
        .sayingInDutch("helpt maar gedeeltelijk bij verzoeken van betrokkenen");
  }

  @Test
  void names_the_cases_in_which_the_processor_helps() {
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("tegen betaling").build()))
        .isViolated(WARNING)
        .saying("in these cases only: “tegen betaling”")
        .sayingInDutch("alleen in deze gevallen bij verzoeken van betrokkenen: “tegen betaling”");
  }

  @Test
  void is_violated_when_help_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(ERROR)
        .at(HELP)
        .writtenIn("9")
        .saying(
            "According to the agreement the processor does not help with requests of data subjects."
                + " The GDPR requires it to.")
        .sayingInDutch(
            "Volgens de overeenkomst helpt de verwerker niet bij verzoeken van betrokkenen. De AVG"
                + " eist dat wel.");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(RightsTexts.with(terms -> terms.assistance(Optional.empty())))
        .isViolated(ERROR)
        .at(HELP)
        .belongingIn("9")
        .saying("does not say that the processor helps with requests of data subjects")
        .sayingInDutch("zegt niet dat de verwerker helpt bij verzoeken van betrokkenen");
    rule.on(RightsTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_violated_when_a_field_is_left_blank() {
    rule.on(RuleTester.blank(RightsTexts.without(), HELP))
        .isViolated(ERROR)
        .writtenIn("1")
        .saying("A field is left blank.")
        .sayingInDutch("Er staat een leeg veld.");
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(RightsTexts.without(), HELP)).isUndetermined();
  }
}
