package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.SecurityGoal;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;

/** Confidentiality, integrity, availability and resilience are each served by some measure. */
final class EveryGoalOfSecurityHasAMeasure extends MeasuresProvideFor {

  EveryGoalOfSecurityHasAMeasure(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-04")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("32(1)(b)")),
        Need.of(
            SecurityGoal.CONFIDENTIALITY,
            MeasureEffect.ACCESS_RESTRICTION,
            MeasureEffect.STRONG_AUTHENTICATION,
            MeasureEffect.PASSWORD_POLICY,
            MeasureEffect.PHYSICAL_PROTECTION,
            MeasureEffect.ENCRYPTION_IN_TRANSIT,
            MeasureEffect.ENCRYPTION_AT_REST,
            MeasureEffect.PSEUDONYMISATION,
            MeasureEffect.SEPARATION,
            MeasureEffect.SECURE_DISPOSAL,
            MeasureEffect.CONFIDENTIALITY_BINDING),
        Need.of(
            SecurityGoal.INTEGRITY,
            MeasureEffect.LOGGING,
            MeasureEffect.TRACEABILITY,
            MeasureEffect.MALWARE_PROTECTION,
            MeasureEffect.PATCHING,
            MeasureEffect.CHANGE_CONTROL,
            MeasureEffect.SECURE_DEVELOPMENT),
        Need.of(
            SecurityGoal.AVAILABILITY,
            MeasureEffect.BACKUP,
            MeasureEffect.RESTORE,
            MeasureEffect.REDUNDANCY,
            MeasureEffect.ENVIRONMENTAL_PROTECTION,
            MeasureEffect.CONTINUITY_PLAN),
        Need.of(
            SecurityGoal.RESILIENCE,
            MeasureEffect.REDUNDANCY,
            MeasureEffect.CONTINUITY_PLAN,
            MeasureEffect.NETWORK_PROTECTION,
            MeasureEffect.MALWARE_PROTECTION,
            MeasureEffect.PATCHING,
            MeasureEffect.MONITORING,
            MeasureEffect.INCIDENT_RESPONSE));
  }
}
