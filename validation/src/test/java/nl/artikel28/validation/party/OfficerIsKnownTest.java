package nl.artikel28.validation.party;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.party.PartyTexts.CONTROLLER;
import static nl.artikel28.validation.party.PartyTexts.PROCESSOR;
import static nl.artikel28.validation.party.PartyTexts.nobody;
import static nl.artikel28.validation.party.PartyTexts.with;
import static nl.artikel28.validation.party.PartyTexts.withController;
import static nl.artikel28.validation.party.PartyTexts.withProcessor;

import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.party.DataProtectionOfficer;
import nl.artikel28.agreement.party.OfficerStatus;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.SectorWish;
import nl.artikel28.report.SourceClass;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class OfficerIsKnownTest {

  private static final String PATH = "parties[1].dataProtectionOfficer";

  private static final DataProtectionOfficer NONE =
      DataProtectionOfficer.builder().status(OfficerStatus.NOT_DESIGNATED).build();
  private static final DataProtectionOfficer DESIGNATED =
      DataProtectionOfficer.builder().status(OfficerStatus.DESIGNATED).build();

  private final RuleTester rule = RuleTester.of("PTY-04");

  private static DataProcessingAgreement ofProcessor(
      DataProtectionOfficer officer, Sector... sectors) {
    return withProcessor(party -> party.dataProtectionOfficer(officer).sectors(Set.of(sectors)));
  }

  private static DataProcessingAgreement silent(Sector... sectors) {
    return withProcessor(
        party -> party.dataProtectionOfficer(Optional.empty()).sectors(Set.of(sectors)));
  }

  private static Policy mandatoryIn(Sector... sectors) {
    return Policy.standard().toBuilder()
        .officerSectors(
            SectorWish.builder().addValues(sectors).source(SourceClass.HOUSE_POLICY).build())
        .build();
  }

  @Test
  void is_satisfied_by_officers_who_can_be_reached() {
    rule.on(with(CONTROLLER, PROCESSOR)).isSatisfied();
  }

  @Test
  void is_satisfied_when_the_text_says_that_there_is_none_where_none_is_mandatory() {
    rule.on(ofProcessor(NONE, Sector.BUSINESS)).isSatisfied();
    rule.on(ofProcessor(NONE)).isSatisfied();
  }

  @Test
  void is_violated_when_a_public_authority_has_none() {
    rule.on(ofProcessor(NONE, Sector.PUBLIC_AUTHORITY))
        .isViolated(WARNING)
        .at(PATH)
        .saying("“Voorbeeld Software B.V.” has no data protection officer (DPO)")
        .saying("A DPO is mandatory in this sector: public authority.")
        .sayingInDutch("heeft “Voorbeeld Software B.V.” geen functionaris")
        .sayingInDutch("Een FG is verplicht in deze sector: overheid.");
  }

  @Test
  void takes_the_sectors_from_the_policy() {
    rule.under(mandatoryIn(Sector.HEALTH_CARE))
        .on(ofProcessor(NONE, Sector.HEALTH_CARE, Sector.BUSINESS))
        .isViolated(WARNING)
        .saying("in this sector: health care.");
    rule.under(mandatoryIn(Sector.HEALTH_CARE))
        .on(ofProcessor(NONE, Sector.PUBLIC_AUTHORITY))
        .isSatisfied();
  }

  @Test
  void finds_none_mandatory_under_a_policy_without_sectors() {
    Policy policy = Policy.standard().toBuilder().officerSectors(Optional.empty()).build();
    rule.under(policy).on(ofProcessor(NONE, Sector.PUBLIC_AUTHORITY)).isSatisfied();
    rule.under(policy)
        .on(silent(Sector.PUBLIC_AUTHORITY))
        .isViolated(WARNING)
        .saying("does not say whether");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(silent(Sector.BUSINESS))
        .isViolated(WARNING)
        .at(PATH)
        .saying("does not say whether “Voorbeeld Software B.V.” has a data protection officer")
        .sayingInDutch("zegt niet of “Voorbeeld Software B.V.” een functionaris");
  }

  @Test
  void says_that_one_is_mandatory_when_the_text_is_silent() {
    rule.on(silent(Sector.PUBLIC_AUTHORITY))
        .isViolated(WARNING)
        .at(PATH)
        .saying("A DPO is mandatory in this sector: public authority.")
        .sayingInDutch("Een FG is verplicht in deze sector: overheid.");
  }

  @Test
  void is_violated_lightly_when_the_officer_cannot_be_reached() {
    rule.on(ofProcessor(DESIGNATED))
        .isViolated(INFO)
        .at(PATH)
        .saying("how to reach the data protection officer (DPO) of “Voorbeeld Software B.V.”")
        .sayingInDutch("van “Voorbeeld Software B.V.” te bereiken is");
    ContactPoint office = ContactPoint.builder().office("FG").build();
    rule.on(ofProcessor(DESIGNATED.toBuilder().contact(office).build())).isViolated(INFO);
  }

  @Test
  void gives_a_finding_for_each_party() {
    rule.on(with(nobody(ProcessingRole.CONTROLLER), nobody(ProcessingRole.PROCESSOR)))
        .isViolated(WARNING, WARNING)
        .at("parties[0].dataProtectionOfficer", PATH);
  }

  @Test
  void is_violated_without_parties() {
    rule.on(with())
        .isViolated(WARNING)
        .at("parties")
        .saying("and so no data protection officer (DPO) either")
        .sayingInDutch("en dus ook geen functionaris");
  }

  @Test
  void is_undetermined_when_the_officer_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(silent(), PATH)).isUndetermined();
  }

  @Test
  void is_undetermined_when_the_contact_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(ofProcessor(DESIGNATED), PATH + ".contact")).isUndetermined();
  }

  @Test
  void says_that_a_field_is_blank() {
    DataProcessingAgreement agreement =
        withController(party -> party.dataProtectionOfficer(Optional.empty()));
    rule.on(RuleTester.blank(agreement, "parties[0].dataProtectionOfficer"))
        .isViolated(WARNING)
        .saying("A field is left blank.");
  }
}
