package nl.artikel28.validation.exit;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class SelectionListPrevailsTest {

  private static final String PREVAILS = "exit.selectionListPrevails";

  private final RuleTester rule = RuleTester.of("EXT-08");

  private static DataProcessingAgreement with(Optional<Boolean> prevails) {
    return ExitTexts.with(exit -> exit.selectionListPrevails(prevails));
  }

  private static DataProcessingAgreement withSectors(Sector... sectors) {
    DataProcessingAgreement agreement = with(Optional.empty());
    Party controller = agreement.parties().get(0).toBuilder().sectors(List.of(sectors)).build();
    return agreement.toBuilder().parties(List.of(controller, agreement.parties().get(1))).build();
  }

  @Test
  void is_satisfied_when_the_list_goes_first() {
    rule.on(with(Optional.of(true))).isSatisfied();
  }

  @Test
  void is_violated_when_deletion_goes_first() {
    rule.on(with(Optional.of(false)))
        .isViolated(WARNING)
        .at(PREVAILS)
        .writtenIn("14")
        .saying(
            "According to the agreement the deletion of data takes precedence over the selection"
                + " list of the controller. For a public body that list should take precedence.")
        .sayingInDutch("gaat het wissen van gegevens voor op de selectielijst");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(with(Optional.empty()))
        .isViolated(WARNING)
        .at(PREVAILS)
        .belongingIn("14")
        .saying("does not say that the selection list")
        .sayingInDutch("zegt niet dat de selectielijst");
    rule.on(ExitTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_violated_when_public_authority_is_one_of_several_sectors() {
    rule.on(withSectors(Sector.EDUCATION, Sector.PUBLIC_AUTHORITY)).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(Optional.empty()), PREVAILS)).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_controller_is_no_public_body() {
    rule.on(withSectors(Sector.BUSINESS))
        .isNotApplicable()
        .saying("The controller is not a public body.")
        .sayingInDutch("is geen overheidsorgaan");
  }

  @Test
  void is_not_applicable_to_a_public_body_of_another_country() {
    DataProcessingAgreement agreement = withSectors(Sector.PUBLIC_AUTHORITY);
    Party abroad =
        agreement.parties().get(0).toBuilder()
            .address(PostalAddress.builder().country(new Country("DE")).build())
            .build();
    rule.on(agreement.toBuilder().parties(List.of(abroad, agreement.parties().get(1))).build())
        .isNotApplicable();
  }

  @Test
  void is_not_applicable_when_the_sector_is_not_known() {
    rule.on(withSectors())
        .isNotApplicable()
        .saying("not known whether the controller is a public body")
        .sayingInDutch("niet bekend of de verwerkingsverantwoordelijke een overheidsorgaan is");
    rule.on(with(Optional.empty()).toBuilder().parties(List.of()).build()).isNotApplicable();
  }
}
