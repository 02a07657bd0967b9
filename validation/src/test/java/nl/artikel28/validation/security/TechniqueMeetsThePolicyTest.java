package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.INFO;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.MeasureParameter;
import nl.artikel28.agreement.security.MeasureParameterKind;
import nl.artikel28.agreement.security.MeasureStatus;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.policy.FlagWish;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class TechniqueMeetsThePolicyTest {

  private static final String PARAMETER = "security.measures[0].parameters[0]";

  private static final TechnicalOrOrganisationalMeasure ENCRYPTION =
      SecurityTexts.measure(MeasureEffect.ENCRYPTION_IN_TRANSIT);

  private final RuleTester rule = RuleTester.of("SEC-11");

  private static MeasureParameter.Builder parameter(MeasureParameterKind kind) {
    return MeasureParameter.builder().kind(kind);
  }

  private static MeasureParameter length(int length) {
    return parameter(MeasureParameterKind.PASSWORD_LENGTH).number(length).build();
  }

  private static MeasureParameter rotation(boolean applies) {
    return parameter(MeasureParameterKind.PASSWORD_ROTATION).applies(applies).build();
  }

  private static MeasureParameter tls(String version) {
    return parameter(MeasureParameterKind.TLS_VERSION).version(version).build();
  }

  private static DataProcessingAgreement with(MeasureParameter... parameters) {
    return SecurityTexts.withParameters(parameters);
  }

  private static Policy onlyRotation(boolean accepted) {
    return Policy.statute().toBuilder()
        .forcedRotation(FlagWish.builder().value(accepted).source(SourceClass.HOUSE_POLICY).build())
        .build();
  }

  @Test
  void is_satisfied_at_exactly_what_the_policy_wants() {
    rule.on(with(length(12), rotation(false), tls("1.2"))).isSatisfied();
  }

  @Test
  void is_violated_by_a_password_one_character_shorter() {
    rule.on(with(length(11)))
        .isViolated(INFO)
        .at(PARAMETER + ".number")
        .writtenIn("6")
        .saying("A password needs at least 11 characters. The policy prefers at least 12.")
        .sayingInDutch("ten minste 11 tekens hebben. Het beleid wenst er ten minste 12.");
  }

  @Test
  void is_violated_by_a_forced_change_of_passwords() {
    rule.on(with(rotation(true)))
        .isViolated(INFO)
        .at(PARAMETER + ".applies")
        .saying(
            "According to the agreement passwords are changed regularly. The policy wants no forced"
                + " change: people who have to change often choose weaker passwords.")
        .sayingInDutch(
            "Volgens de overeenkomst worden wachtwoorden regelmatig gewisseld. Het beleid wil geen"
                + " verplichte wisseling: wie vaak moet wisselen, kiest zwakkere wachtwoorden.");
    rule.under(onlyRotation(false)).on(with(rotation(true))).isViolated(INFO);
  }

  @Test
  void compares_versions_of_tls_as_numbers() {
    rule.on(with(tls("1.1")))
        .isViolated(INFO)
        .at(PARAMETER + ".version")
        .saying("The lowest version of TLS allowed is “1.1”. The policy prefers at least “1.2”.")
        .sayingInDutch("is “1.1”. Het beleid wenst ten minste “1.2”.");
    rule.on(with(tls("TLS 1.10"))).isSatisfied();
  }

  @Test
  void is_undetermined_when_a_version_cannot_be_compared() {
    rule.on(with(tls("de nieuwste")))
        .isUndetermined()
        .saying("the agreement says “de nieuwste”, the policy “1.2”")
        .sayingInDutch("niet te vergelijken");
  }

  @Test
  void is_violated_when_transport_is_encrypted_and_no_version_is_named() {
    rule.on(SecurityTexts.withMeasures(SecurityTexts.measure(), ENCRYPTION))
        .isViolated(INFO)
        .at("security.measures[1]")
        .writtenIn("6")
        .saying(
            "The agreement promises encryption in transit, but names no version of TLS. The policy"
                + " prefers at least “1.2”.")
        .sayingInDutch("noemt geen versie van TLS.");
  }

  @Test
  void one_named_version_is_enough() {
    rule.on(
            SecurityTexts.withMeasures(
                ENCRYPTION, ENCRYPTION.toBuilder().addParameters(tls("1.3")).build()))
        .isSatisfied();
  }

  @Test
  void does_not_judge_what_is_only_planned() {
    rule.on(
            SecurityTexts.withMeasures(
                ENCRYPTION.toBuilder()
                    .addParameters(length(4))
                    .status(MeasureStatus.PLANNED)
                    .build()))
        .isNotApplicable();
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(with(length(8), rotation(true), tls("SSL 3.0"))).isViolated(INFO, INFO, INFO);
  }

  @Test
  void is_not_applicable_when_the_text_gives_nothing_to_judge() {
    rule.on(with()).isNotApplicable();
    rule.on(with(parameter(MeasureParameterKind.PASSWORD_LENGTH).build())).isNotApplicable();
    rule.on(with(parameter(MeasureParameterKind.KEY_BITS).number(128).build())).isNotApplicable();
    rule.on(SecurityTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_a_value_is_settled_elsewhere() {
    rule.on(
            RuleTester.elsewhere(
                with(parameter(MeasureParameterKind.PASSWORD_LENGTH).build()),
                PARAMETER + ".number"))
        .isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                with(parameter(MeasureParameterKind.PASSWORD_ROTATION).build()),
                PARAMETER + ".applies"))
        .isUndetermined();
    rule.on(
            RuleTester.elsewhere(
                SecurityTexts.withMeasures(
                    ENCRYPTION.toBuilder()
                        .addParameters(parameter(MeasureParameterKind.TLS_VERSION).build())
                        .build()),
                PARAMETER + ".version"))
        .isUndetermined();
    rule.on(RuleTester.elsewhere(SecurityTexts.withMeasures(ENCRYPTION), "security.measures[0]"))
        .isUndetermined();
    rule.on(RuleTester.elsewhere(SecurityTexts.without(), "security.measures")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_asks_nothing() {
    rule.under(Policy.statute()).on(with(length(1))).isNotApplicable();
    rule.under(onlyRotation(true)).on(with(rotation(true))).isNotApplicable();
    rule.under(onlyRotation(false)).on(with(length(1), tls("1.0"))).isNotApplicable();
  }
}
