package nl.artikel28.validation.subprocessing;

import static nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation.NONE;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.agreement.form.AnnexSubject;
import nl.artikel28.agreement.subprocessing.ApprovalStatus;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.subprocessing.SubProcessorRole;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class SubProcessorsAreListedTest {

  private static final String REGISTER = "subProcessing.register";
  private static final SubProcessor LISTED =
      Agreements.complete().subProcessing().orElseThrow().register().get(0);
  private static final SubProcessor ENDED =
      SubProcessor.builder().name("Oude Host B.V.").status(ApprovalStatus.ENDED).build();

  private final RuleTester rule = RuleTester.of("SUB-07");

  private static DataProcessingAgreement with(SubProcessor... register) {
    return SubProcessingTexts.with(terms -> terms.register(List.of(register)));
  }

  private static DataProcessingAgreement withoutList(Optional<URI> link) {
    return SubProcessingTexts.with(terms -> terms.register(List.of()).registerLink(link));
  }

  @Test
  void is_satisfied_by_a_dated_list_with_name_work_and_place() {
    rule.on(with(LISTED)).isSatisfied();
    rule.on(with(LISTED, LISTED)).isSatisfied();
  }

  @Test
  void is_violated_without_a_list() {
    rule.on(withoutList(Optional.empty()))
        .isViolated(WARNING)
        .at(REGISTER)
        .belongingIn("7")
        .saying("holds no list of sub-processors")
        .sayingInDutch("bevat geen lijst van subverwerkers");
    rule.on(SubProcessingTexts.without()).isViolated(WARNING);
  }

  @Test
  void says_that_the_list_is_left_blank() {
    rule.on(RuleTester.blank(withoutList(Optional.empty()), REGISTER))
        .isViolated(WARNING)
        .saying("A field is left blank.");
  }

  @Test
  void is_violated_by_a_link_alone() {
    rule.on(withoutList(Optional.of(URI.create("https://voorbeeld.example/lijst"))))
        .isViolated(WARNING)
        .at("subProcessing.registerLink")
        .writtenIn("7")
        .saying("does not stand in the agreement itself")
        .sayingInDutch("staat niet in de overeenkomst zelf");
  }

  @Test
  void is_violated_by_a_list_elsewhere_and_names_the_clause() {
    rule.on(RuleTester.elsewhere(withoutList(Optional.empty()), REGISTER))
        .isViolated(WARNING)
        .at(REGISTER)
        .writtenIn("1")
        .saying("does not stand in the agreement itself");
    rule.on(RuleTester.elsewhere(SubProcessingTexts.without(), "subProcessing"))
        .isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_the_list_is_an_annex_that_is_not_attached() {
    Annex annex =
        Annex.builder()
            .title("Subverwerkers")
            .subject(AnnexSubject.SUB_PROCESSORS)
            .attached(false)
            .build();
    rule.on(withoutList(Optional.empty()).toBuilder().annexes(List.of(annex)).build())
        .isUndetermined()
        .saying("“Subverwerkers”");
  }

  @Test
  void is_not_satisfied_by_entries_that_are_no_sub_processor_any_more_or_at_all() {
    SubProcessor refused = LISTED.toBuilder().status(ApprovalStatus.REFUSED).build();
    SubProcessor none = LISTED.toBuilder().role(SubProcessorRole.NOT_A_SUB_PROCESSOR).build();
    DataProcessingAgreement agreement =
        SubProcessingTexts.with(
            terms -> terms.register(List.of(ENDED, refused, none)).registerLink(Optional.empty()));
    rule.on(agreement).isViolated(WARNING).at(REGISTER);
  }

  @Test
  void does_not_judge_entries_that_are_no_sub_processor_any_more() {
    rule.on(with(ENDED, LISTED)).isSatisfied();
  }

  @Test
  void judges_entries_that_are_only_asked_for() {
    rule.on(
            with(
                LISTED.toBuilder().status(ApprovalStatus.REQUESTED).name(Optional.empty()).build()))
        .isViolated(ERROR);
    rule.on(
            with(
                LISTED.toBuilder()
                    .role(SubProcessorRole.FURTHER_SUB_PROCESSOR)
                    .name(Optional.empty())
                    .build()))
        .isViolated(ERROR);
  }

  @Test
  void is_violated_when_only_a_kind_is_named() {
    rule.on(with(LISTED, LISTED.toBuilder().name(Optional.empty()).kind("hostingbedrijf").build()))
        .isViolated(ERROR)
        .at("subProcessing.register[1].name")
        .belongingIn("7")
        .saying("Sub-processor “hostingbedrijf” on the list has no name.")
        .sayingInDutch("Subverwerker “hostingbedrijf” op de lijst heeft geen naam.");
  }

  @Test
  void names_an_entry_without_name_and_kind_by_its_place() {
    rule.on(with(LISTED, LISTED.toBuilder().name(Optional.empty()).build()))
        .isViolated(ERROR)
        .saying("Sub-processor 2 on the list");
  }

  @Test
  void is_violated_when_work_and_place_are_not_told() {
    rule.on(with(LISTED.toBuilder().activity(Optional.empty()).location(Optional.empty()).build()))
        .isViolated(WARNING)
        .at("subProcessing.register[0]")
        .writtenIn("7")
        .saying(
            "about sub-processor “Voorbeeld Datacentrum B.V.”."
                + " Missing: what it does, where it processes the data.")
        .sayingInDutch(
            "over subverwerker “Voorbeeld Datacentrum B.V.”."
                + " Dit ontbreekt: wat hij doet, waar hij de gegevens verwerkt.");
  }

  @Test
  void names_only_what_is_left_out() {
    rule.on(with(LISTED.toBuilder().activity(Optional.empty()).build()))
        .isViolated(WARNING)
        .saying("Missing: what it does.");
    rule.on(with(LISTED.toBuilder().location(Optional.empty()).build()))
        .isViolated(WARNING)
        .saying("Missing: where it processes the data.");
  }

  @Test
  void is_violated_when_the_list_bears_no_date() {
    rule.on(SubProcessingTexts.with(terms -> terms.registerDate(Optional.empty())))
        .isViolated(WARNING)
        .at("subProcessing.registerDate")
        .belongingIn("7")
        .saying("bears no date")
        .sayingInDutch("heeft geen datum");
  }

  @Test
  void gives_one_finding_for_each_cause() {
    rule.on(
            SubProcessingTexts.with(
                terms ->
                    terms
                        .register(
                            List.of(
                                LISTED.toBuilder()
                                    .name(Optional.empty())
                                    .activity(Optional.empty())
                                    .build()))
                        .registerDate(Optional.empty())))
        .isViolated(ERROR, WARNING, WARNING)
        .at(
            "subProcessing.register[0].name",
            "subProcessing.register[0]",
            "subProcessing.registerDate");
  }

  @Test
  void is_not_applicable_when_sub_processors_are_not_allowed() {
    rule.on(SubProcessingTexts.with(terms -> terms.authorisation(NONE).register(List.of())))
        .isNotApplicable()
        .saying("may not engage sub-processors")
        .sayingInDutch("mag de verwerker geen subverwerkers inschakelen");
  }

  @Test
  void judges_entries_that_are_there_though_sub_processors_are_not_allowed() {
    rule.on(
            SubProcessingTexts.with(
                terms -> terms.authorisation(NONE).registerDate(Optional.empty())))
        .isViolated(WARNING);
  }
}
