package nl.artikel28.validation.audit;

import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.audit.OnSiteInspection;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class AuditsAndInspectionsAreAllowedTest {

  private static final String AUDITS = "audit.audits";

  private final RuleTester rule = RuleTester.of("AUD-02");

  private static DataProcessingAgreement with(Extent extent) {
    return AuditTexts.with(audit -> audit.audits(duty(extent)));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_when_audits_are_allowed() {
    rule.on(with(Extent.FULL)).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_text_does_not_name_inspections() {
    rule.on(
            AuditTexts.with(
                audit -> audit.onSite(Optional.empty()).reportReplacesAudit(Optional.empty())))
        .isSatisfied();
  }

  @Test
  void is_satisfied_when_inspections_have_conditions() {
    rule.on(AuditTexts.with(audit -> audit.onSite(OnSiteInspection.CONDITIONAL))).isSatisfied();
  }

  @Test
  void is_satisfied_when_a_report_does_not_replace_an_audit() {
    rule.on(AuditTexts.with(audit -> audit.reportReplacesAudit(false))).isSatisfied();
  }

  @Test
  void is_violated_when_audits_are_excluded() {
    rule.on(with(Extent.NONE))
        .isViolated(ERROR)
        .at(AUDITS)
        .writtenIn("12")
        .saying("excludes audits")
        .sayingInDutch("sluit audits uit");
  }

  @Test
  void gives_one_finding_when_audits_are_excluded_with_all_that_belongs_to_them() {
    rule.on(
            AuditTexts.with(
                audit ->
                    audit
                        .audits(duty(Extent.NONE))
                        .onSite(OnSiteInspection.EXCLUDED)
                        .reportReplacesAudit(true)))
        .isViolated(ERROR)
        .at(AUDITS);
  }

  @Test
  void is_a_warning_when_audits_are_allowed_in_part() {
    rule.on(with(Extent.PARTIAL))
        .isViolated(WARNING)
        .at(AUDITS)
        .writtenIn("12")
        .saying("only in part")
        .sayingInDutch("maar gedeeltelijk");
  }

  @Test
  void names_the_cases_in_which_audits_are_allowed() {
    rule.on(
            AuditTexts.with(
                audit ->
                    audit.audits(
                        duty(Extent.PARTIAL).toBuilder().addOnlyFor("na een inbreuk").build())))
        .isViolated(WARNING)
        .writtenIn("12")
        .saying("in these cases only: “na een inbreuk”")
        .sayingInDutch("alleen in deze gevallen toe: “na een inbreuk”");
  }

  @Test
  void is_a_warning_when_inspections_are_excluded() {
    rule.on(AuditTexts.with(audit -> audit.onSite(OnSiteInspection.EXCLUDED)))
        .isViolated(WARNING)
        .at("audit.onSite")
        .writtenIn("12")
        .saying("excludes inspections on site")
        .sayingInDutch("sluit inspecties op locatie uit");
  }

  @Test
  void is_a_warning_when_a_report_replaces_an_audit() {
    rule.on(AuditTexts.with(audit -> audit.reportReplacesAudit(true)))
        .isViolated(WARNING)
        .at("audit.reportReplacesAudit")
        .writtenIn("12")
        .saying("take the place of an audit")
        .sayingInDutch("in de plaats komen van een audit");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(
            AuditTexts.with(
                audit ->
                    audit
                        .audits(duty(Extent.PARTIAL))
                        .onSite(OnSiteInspection.EXCLUDED)
                        .reportReplacesAudit(true)))
        .isViolated(WARNING, WARNING, WARNING)
        .at(AUDITS, "audit.onSite", "audit.reportReplacesAudit");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(AuditTexts.with(audit -> audit.audits(Optional.empty())))
        .isViolated(ERROR)
        .at(AUDITS)
        .belongingIn("12")
        .saying("does not say that the processor allows audits")
        .sayingInDutch("zegt niet dat de verwerker audits toestaat");
    rule.on(AuditTexts.without()).isViolated(ERROR);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(AuditTexts.without(), "audit")).isUndetermined();
  }
}
