package nl.artikel28.policy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.data.SpecialCategory;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.report.SourceClass;
import org.junit.jupiter.api.Test;

class DealConditionTest {

  private static final DataProcessingAgreement CARE =
      DataProcessingAgreement.builder()
          .reference("r")
          .addParties(
              Party.builder()
                  .id("c")
                  .addRoles(PartyRole.builder().role(ProcessingRole.CONTROLLER).build())
                  .addSectors(Sector.HEALTH_CARE)
                  .build())
          .data(
              PersonalDataTerms.builder()
                  .addCategories(
                      PersonalDataCategory.builder()
                          .label("dossier")
                          .classification("3")
                          .addSpecial(SpecialCategory.HEALTH)
                          .build(),
                      PersonalDataCategory.builder()
                          .label("strafblad")
                          .classification("4")
                          .offered(true)
                          .build())
                  .build())
          .build();

  private static final DealCondition IN_CARE =
      DealCondition.builder().addSectors(Sector.HEALTH_CARE, Sector.EDUCATION).build();

  private static boolean holds(DealCondition.Builder condition) {
    return condition.build().holdsFor(CARE);
  }

  @Test
  void one_of_several_sectors_is_enough() {
    assertThat(IN_CARE.holdsFor(CARE)).isTrue();
    assertThat(holds(DealCondition.builder().addSectors(Sector.EDUCATION))).isFalse();
  }

  @Test
  void all_that_it_names_must_be_so() {
    assertThat(holds(IN_CARE.toBuilder().addMarks(DataMark.SPECIAL).addLevels("3"))).isTrue();
    assertThat(holds(IN_CARE.toBuilder().addMarks(DataMark.CRIMINAL))).isFalse();
  }

  @Test
  void what_a_template_only_offers_does_not_count() {
    assertThat(holds(DealCondition.builder().addLevels("4"))).isFalse();
  }

  @Test
  void a_condition_that_names_nothing_always_holds() {
    assertThat(holds(DealCondition.builder())).isTrue();
  }

  @Test
  void the_first_case_that_fits_gives_the_steps() {
    TimeLadder ladder =
        TimeLadder.of(TimeSpan.hours(48), SourceClass.HOUSE_POLICY).toBuilder()
            .addCases(
                LadderCase.builder()
                    .when(IN_CARE)
                    .preferred(LadderStep.of(TimeSpan.hours(12)))
                    .acceptable(LadderStep.of(TimeSpan.hours(24)))
                    .build())
            .build();
    Policy policy = Policy.builder().name("acme").breachNotice(ladder).build();
    assertThat(policy.forDeal(CARE).breachNotice())
        .contains(TimeLadder.of(TimeSpan.hours(12), TimeSpan.hours(24), SourceClass.HOUSE_POLICY));
    DataProcessingAgreement other = DataProcessingAgreement.builder().reference("r").build();
    assertThat(policy.forDeal(other).breachNotice())
        .contains(TimeLadder.of(TimeSpan.hours(48), SourceClass.HOUSE_POLICY));
  }

  @Test
  void a_policy_without_cases_stays_itself() {
    assertThat(Policy.standard().forDeal(CARE)).isSameAs(Policy.standard());
  }
}
