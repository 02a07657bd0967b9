package nl.artikel28.validation.exit;

import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.exit.CertificateRule;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class DeletionIsConfirmedTest {

  private static final String CERTIFICATE = "exit.certificate";

  private final RuleTester rule = RuleTester.of("EXT-06");

  private static DataProcessingAgreement with(CertificateRule certificate) {
    return ExitTexts.with(exit -> exit.certificate(certificate));
  }

  @Test
  void is_satisfied_by_a_confirmation_always_or_on_request() {
    rule.on(with(CertificateRule.ALWAYS)).isSatisfied();
    rule.on(with(CertificateRule.ON_REQUEST)).isSatisfied();
  }

  @Test
  void is_violated_when_there_is_never_a_confirmation() {
    rule.on(with(CertificateRule.NEVER))
        .isViolated(WARNING)
        .at(CERTIFICATE)
        .writtenIn("14")
        .saying("the processor does not confirm")
        .sayingInDutch("bevestigt de verwerker niet");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(ExitTexts.with(exit -> exit.certificate(Optional.empty())))
        .isViolated(WARNING)
        .at(CERTIFICATE)
        .belongingIn("14")
        .saying("does not say that the processor confirms")
        .sayingInDutch("zegt niet dat de verwerker bevestigt");
    rule.on(ExitTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ExitTexts.without(), CERTIFICATE)).isUndetermined();
  }
}
