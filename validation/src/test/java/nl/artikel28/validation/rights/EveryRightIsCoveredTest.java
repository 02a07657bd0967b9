package nl.artikel28.validation.rights;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.rights.DataSubjectRight;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class EveryRightIsCoveredTest {

  private static final String RIGHTS = "dataSubjectRights.rights";
  private static final Set<DataSubjectRight> NONE = Set.of();

  private final RuleTester rule = RuleTester.of("DSR-02");

  private static DataProcessingAgreement without(DataSubjectRight right) {
    return RightsTexts.with(
        terms -> terms.rights(EnumSet.complementOf(EnumSet.of(right))).openEnded(false));
  }

  private static DataProcessingAgreement withoutList(Extent help) {
    return RightsTexts.with(
        terms -> terms.rights(NONE).assistance(Duty.builder().extent(help).build()));
  }

  @Test
  void is_satisfied_when_every_right_is_named() {
    rule.on(RightsTexts.with(terms -> terms.rights(EnumSet.allOf(DataSubjectRight.class))))
        .isSatisfied();
  }

  @Test
  void is_violated_when_any_right_is_left_out() {
    for (DataSubjectRight right : DataSubjectRight.values()) {
      rule.on(without(right)).isViolated(WARNING).at(RIGHTS);
    }
  }

  @Test
  void names_the_rights_that_are_left_out() {
    rule.on(without(DataSubjectRight.INFORMATION))
        .isViolated(WARNING)
        .at(RIGHTS)
        .writtenIn("9")
        .saying(
            "The help does not cover all rights of data subjects. Missing: information to data"
                + " subjects.")
        .sayingInDutch(
            "De hulp bij rechten van betrokkenen geldt niet voor alle rechten. Dit ontbreekt:"
                + " informatie aan betrokkenen.");
  }

  @Test
  void is_lighter_when_the_list_is_by_way_of_example() {
    rule.on(
            RightsTexts.with(
                terms -> terms.rights(Set.of(DataSubjectRight.ACCESS)).openEnded(true)))
        .isViolated(INFO)
        .at(RIGHTS)
        .writtenIn("9")
        .saying(
            "The agreement names rights of data subjects as examples, but not all of them. Missing"
                + " from the list: information to data subjects, rectification, erasure,"
                + " restriction of processing, notification of recipients, data portability,"
                + " objection, automated individual decision-making.")
        .sayingInDutch("als voorbeeld");
  }

  @Test
  void is_satisfied_by_full_help_without_a_list() {
    rule.on(withoutList(Extent.FULL)).isSatisfied();
  }

  @Test
  void is_not_applicable_without_a_list_and_without_full_help() {
    rule.on(withoutList(Extent.PARTIAL))
        .isNotApplicable()
        .saying("The agreement names no rights and promises no full help. DSR-01 deals with that.")
        .sayingInDutch("Daarover gaat DSR-01");
    rule.on(withoutList(Extent.NONE)).isNotApplicable();
    rule.on(RightsTexts.with(terms -> terms.rights(NONE).assistance(Optional.empty())))
        .isNotApplicable();
    rule.on(RightsTexts.without()).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_list_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(withoutList(Extent.FULL), RIGHTS)).isUndetermined();
  }
}
