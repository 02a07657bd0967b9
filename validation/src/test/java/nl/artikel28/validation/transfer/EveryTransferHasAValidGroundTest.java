package nl.artikel28.validation.transfer;

import static nl.artikel28.agreement.transfer.TransferMechanismKind.ADEQUACY_DECISION;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.BINDING_CORPORATE_RULES;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.CODE_OF_CONDUCT;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.DATA_PRIVACY_FRAMEWORK;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.DEROGATION;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.PRIVACY_SHIELD;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.SAFE_HARBOUR;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.STANDARD_CLAUSES_2010;
import static nl.artikel28.agreement.transfer.TransferMechanismKind.STANDARD_CLAUSES_2021;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.subprocessing.ApprovalStatus;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.transfer.Transfer;
import nl.artikel28.agreement.transfer.TransferAssessment;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.agreement.transfer.TransferMechanismKind;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.policy.AdequacyDecision;
import nl.artikel28.policy.AdequacyTable;
import nl.artikel28.policy.CountryTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TransferToolTable;
import nl.artikel28.report.SourceClass;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryTransferHasAValidGroundTest {

  private static final String COUNTRY = "transfers.transfers[0].country";
  private static final String GROUNDS = "transfers.transfers[0].mechanisms";
  private static final String GROUND = "transfers.transfers[0].mechanisms[0]";
  private static final String ASSESSMENT = "transfers.transfers[0].assessment";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final TransferAssessment DONE =
      TransferAssessment.builder().doneOn(LocalDate.of(2020, 1, 1)).build();

  private final RuleTester rule = RuleTester.of("TRF-02");

  private static DataProcessingAgreement with(Transfer... transfers) {
    return TransferTexts.with(terms -> terms.transfers(List.of(transfers)));
  }

  private static Transfer to(String country, TransferMechanismKind... kinds) {
    Transfer.Builder transfer =
        Transfer.builder().recipient("Cloud Inc.").country(new Country(country));
    for (TransferMechanismKind kind : kinds) {
      transfer.addMechanisms(ground(kind));
    }
    return transfer.build();
  }

  private static TransferMechanism ground(TransferMechanismKind kind) {
    return TransferMechanism.builder().kind(kind).build();
  }

  private static Transfer assessed(Transfer transfer) {
    return transfer.toBuilder().assessment(DONE).build();
  }

  private static Transfer allOf(Transfer transfer) {
    return transfer.toBuilder().combination(Combination.ALL).build();
  }

  private RuleTester on(String day) {
    return rule.reviewedOn(LocalDate.parse(day));
  }

  @Test
  void is_not_applicable_without_a_transfer() {
    rule.on(with())
        .isNotApplicable()
        .saying(
            "The agreement names no country outside the European Economic Area to which data go.")
        .sayingInDutch(
            "De overeenkomst noemt geen land buiten de Europese Economische Ruimte waar gegevens"
                + " naartoe gaan.");
    rule.on(TransferTexts.without()).isNotApplicable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NL", "DE", "HR", "IS", "LI", "NO"})
  void is_not_applicable_within_the_economic_area(String country) {
    rule.on(with(to(country))).isNotApplicable();
  }

  @Test
  void is_undetermined_when_the_transfers_are_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(), "transfers.transfers")).isUndetermined();
  }

  @Test
  void is_not_applicable_when_the_policy_knows_no_grounds() {
    Policy bare = Policy.builder().name("bare").build();
    rule.under(bare).on(with(to("US"))).isNotApplicable();
    Policy half = Policy.standard().toBuilder().transferTools(Optional.empty()).build();
    rule.under(half).on(with(to("US"))).isNotApplicable();
  }

  @Test
  void is_asked_under_the_statute_too() {
    rule.under(Policy.statute()).on(with(to("US"))).isViolated(ERROR);
  }

  @Nested
  class Without_a_ground {

    @Test
    void is_violated() {
      rule.on(with(to("US")))
          .isViolated(ERROR)
          .at(GROUNDS)
          .belongingIn("8")
          .saying("names no ground for the transfer to “Cloud Inc.” (United States)")
          .sayingInDutch("noemt geen grondslag voor de doorgifte aan “Cloud Inc.” (Verenigde Sta");
    }

    @Test
    void is_information_where_an_adequacy_decision_holds() {
      rule.on(with(to("CH")))
          .isViolated(INFO)
          .at(GROUNDS)
          .saying(
              "The agreement names no ground for the transfer to “Cloud Inc.” (Switzerland). There"
                  + " is an adequacy decision for that country, though.")
          .sayingInDutch("Voor dat land geldt wel een adequaatheidsbesluit");
    }

    @Test
    void is_a_warning_where_a_limited_adequacy_decision_may_be_meant() {
      rule.on(with(to("JP")))
          .isViolated(WARNING)
          .at(GROUNDS)
          .belongingIn("8")
          .saying(
              "The agreement names no ground for the transfer to “Cloud Inc.” (Japan). There is an"
                  + " adequacy decision for that country, but only for business operators under"
                  + " the Japanese act APPI. If the transfer relies on that decision, the agreement"
                  + " has to say so.")
          .sayingInDutch(
              "maar alleen voor ondernemingen die onder de Japanse wet APPI vallen. Steunt de"
                  + " doorgifte op dat besluit, dan moet de overeenkomst dat zeggen.");
      rule.on(with(to("CA"))).isViolated(WARNING);
    }

    @Test
    void is_an_error_where_a_recipient_has_to_join_an_arrangement_first() {
      rule.on(with(to("US")))
          .isViolated(ERROR)
          .saying("but only for participants in the Data Privacy Framework");
      on("2023-07-09").on(with(to("US"))).isViolated(ERROR).saying("names no ground");
    }

    @Test
    void is_undetermined_when_the_ground_is_settled_elsewhere() {
      rule.on(RuleTester.elsewhere(with(to("US")), GROUNDS)).isUndetermined();
    }
  }

  @Nested
  class Without_a_country {

    private final Transfer nowhere = Transfer.builder().recipient("Cloud Inc.").build();

    @Test
    void is_violated_once() {
      rule.on(with(nowhere))
          .isViolated(ERROR)
          .at(COUNTRY)
          .belongingIn("8")
          .saying("does not say to which country")
          .sayingInDutch("zegt niet naar welk land");
    }

    @Test
    void judges_the_other_grounds_all_the_same() {
      rule.on(with(nowhere.toBuilder().addMechanisms(ground(PRIVACY_SHIELD)).build()))
          .isViolated(ERROR, ERROR)
          .at(COUNTRY, GROUND);
      rule.on(
              with(
                  assessed(nowhere).toBuilder()
                      .addMechanisms(ground(STANDARD_CLAUSES_2021))
                      .build()))
          .isViolated(ERROR)
          .at(COUNTRY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADEQUACY_DECISION", "DATA_PRIVACY_FRAMEWORK"})
    void does_not_judge_an_adequacy_decision(TransferMechanismKind kind) {
      rule.on(with(nowhere.toBuilder().addMechanisms(ground(kind)).build()))
          .isViolated(ERROR)
          .at(COUNTRY);
    }

    @Test
    void is_undetermined_when_the_country_is_settled_elsewhere() {
      rule.on(RuleTester.elsewhere(with(nowhere), COUNTRY)).isUndetermined();
    }
  }

  @Nested
  class By_adequacy_decision {

    @ParameterizedTest
    @ValueSource(strings = {"AD", "AR", "CH", "GB", "GG", "IM", "JE", "NZ"})
    void is_satisfied_without_an_assessment(String country) {
      rule.on(with(to(country, ADEQUACY_DECISION))).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BR", "CA", "FO", "IL", "JP", "KR", "US", "UY"})
    void is_undetermined_where_the_decision_is_limited(String country) {
      rule.on(with(to(country, ADEQUACY_DECISION))).isUndetermined();
    }

    @Test
    void says_what_a_decision_is_limited_to() {
      rule.on(with(to("CA", ADEQUACY_DECISION)))
          .isUndetermined()
          .saying(
              "The adequacy decision for this country (Canada) applies only to commercial"
                  + " organisations under the Canadian act PIPEDA. Check whether the transfer to"
                  + " “Cloud Inc.” falls under it.")
          .sayingInDutch("(Canada) geldt alleen voor commerciële organisaties");
    }

    @Test
    void is_violated_where_there_is_none() {
      rule.on(with(to("IN", ADEQUACY_DECISION)))
          .isViolated(ERROR)
          .at(GROUND)
          .writtenIn("8")
          .saying(
              "The transfer to “Cloud Inc.” (India) relies on: adequacy decision. The policy knows"
                  + " no adequacy decision for that country.")
          .sayingInDutch(
              "De doorgifte aan “Cloud Inc.” (India) steunt op: adequaatheidsbesluit. Het beleid"
                  + " kent voor dat land geen adequaatheidsbesluit.");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-25, false", "2026-01-26, true"})
    void holds_from_the_day_of_the_decision(String day, boolean decided) {
      DataProcessingAgreement brazil = with(to("BR", ADEQUACY_DECISION));
      if (decided) {
        on(day).on(brazil).isUndetermined();
      } else {
        on(day)
            .on(brazil)
            .isViolated(ERROR)
            .saying(
                "The transfer to “Cloud Inc.” (Brazil) relies on: adequacy decision. On 25 January"
                    + " 2026 no adequacy decision for that country is in force.")
            .sayingInDutch("Op 25 januari 2026 geldt voor dat land geen adequaatheidsbesluit.");
      }
    }
  }

  @Nested
  class To_the_United_Kingdom {

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-25", "2020-06-01", "2021-01-01", "2021-06-27"})
    void needs_no_ground_until_the_decision(String day) {
      on(day).on(with(to("GB"))).isNotApplicable();
    }

    @Test
    void needs_one_from_the_day_of_the_decision() {
      on("2021-06-28").on(with(to("GB"))).isViolated(WARNING);
      on("2021-06-28").on(with(to("GB", ADEQUACY_DECISION))).isUndetermined();
    }

    @Test
    void has_an_unlimited_decision_since_its_renewal_and_until_it_lapses() {
      DataProcessingAgreement agreement = with(to("GB", ADEQUACY_DECISION));
      on("2025-12-18").on(agreement).isUndetermined().saying("not for UK immigration control");
      on("2025-12-19").on(agreement).isSatisfied();
      on("2031-12-27").on(agreement).isSatisfied();
      on("2031-12-28").on(agreement).isViolated(ERROR).saying("On 28 December 2031");
    }
  }

  @Nested
  class By_an_arrangement_with_the_United_States {

    @ParameterizedTest
    @CsvSource({"SAFE_HARBOUR, 2000-07-26, 2015-10-05", "PRIVACY_SHIELD, 2016-07-12, 2020-07-15"})
    void holds_until_the_day_before_the_judgment(
        TransferMechanismKind kind, LocalDate first, LocalDate last) {
      DataProcessingAgreement agreement = with(to("US", kind));
      rule.reviewedOn(first.minusDays(1)).on(agreement).isViolated(ERROR);
      rule.reviewedOn(first).on(agreement).isUndetermined();
      rule.reviewedOn(last).on(agreement).isUndetermined();
      rule.reviewedOn(last.plusDays(1)).on(agreement).isViolated(ERROR);
    }

    @Test
    void says_since_when_it_holds_no_more() {
      rule.on(with(to("US", PRIVACY_SHIELD)))
          .isViolated(ERROR)
          .at(GROUND)
          .writtenIn("8")
          .saying(
              "The transfer to “Cloud Inc.” (United States) relies on: Privacy Shield. That ground"
                  + " has not been valid since 16 July 2020.")
          .sayingInDutch("steunt op: Privacy Shield. Die grondslag geldt niet meer sinds 16 juli");
      rule.on(with(to("US", SAFE_HARBOUR))).saying("since 6 October 2015");
    }

    @Test
    void says_from_when_it_holds() {
      on("2023-07-09")
          .on(with(to("US", DATA_PRIVACY_FRAMEWORK)))
          .isViolated(ERROR)
          .saying(
              "The transfer to “Cloud Inc.” (United States) relies on: EU-US Data Privacy"
                  + " Framework. That ground is not valid until 10 July 2023.")
          .sayingInDutch("geldt pas vanaf 10 juli 2023");
      on("2023-07-10").on(with(to("US", DATA_PRIVACY_FRAMEWORK))).isUndetermined();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADEQUACY_DECISION", "DATA_PRIVACY_FRAMEWORK"})
    void asks_whether_the_recipient_takes_part_by_whatever_name(TransferMechanismKind kind) {
      rule.on(with(to("US", kind)))
          .isUndetermined()
          .saying(
              "The adequacy decision for this country (United States) applies only to participants"
                  + " in the Data Privacy Framework. Check whether the transfer to “Cloud Inc.”"
                  + " falls under it.")
          .sayingInDutch("geldt alleen voor deelnemers aan het Data Privacy Framework.");
    }

    @Test
    void holds_without_more_where_the_policy_knows_no_limits() {
      AdequacyDecision decision = AdequacyDecision.builder().country(new Country("US")).build();
      Policy trusting =
          Policy.standard().toBuilder()
              .adequateCountries(
                  AdequacyTable.builder()
                      .addDecisions(decision)
                      .source(SourceClass.HOUSE_POLICY)
                      .build())
              .build();
      rule.under(trusting).on(with(to("US", DATA_PRIVACY_FRAMEWORK))).isSatisfied();
    }

    @Test
    void is_for_the_united_states_only() {
      rule.on(with(to("IN", DATA_PRIVACY_FRAMEWORK)))
          .isViolated(ERROR)
          .at(GROUND)
          .saying(
              "The transfer to “Cloud Inc.” (India) relies on: EU-US Data Privacy Framework. That"
                  + " ground does not apply to that country.")
          .sayingInDutch("Die grondslag geldt niet voor dat land.");
    }
  }

  @Nested
  class By_appropriate_safeguards {

    @Test
    void the_clauses_of_2010_hold_until_27_december_2022() {
      DataProcessingAgreement agreement = with(assessed(to("IN", STANDARD_CLAUSES_2010)));
      on("2022-12-27").on(agreement).isSatisfied();
      on("2022-12-28").on(agreement).isViolated(ERROR).saying("since 28 December 2022");
    }

    @Test
    void the_clauses_of_2021_hold_from_27_june_2021() {
      DataProcessingAgreement agreement = with(assessed(to("IN", STANDARD_CLAUSES_2021)));
      on("2021-06-26").on(agreement).isViolated(ERROR).saying("until 27 June 2021");
      on("2021-06-27").on(agreement).isSatisfied();
      rule.on(agreement).isSatisfied();
    }

    @Test
    void a_code_of_conduct_holds_since_the_regulation_applies() {
      DataProcessingAgreement agreement = with(to("IN", CODE_OF_CONDUCT));
      on("2018-05-24").on(agreement).isViolated(ERROR);
      on("2018-05-25").on(agreement).isSatisfied();
    }

    @Test
    void an_assessment_is_asked_since_the_judgment_of_2020() {
      DataProcessingAgreement agreement = with(to("IN", STANDARD_CLAUSES_2010));
      on("2020-07-15").on(agreement).isSatisfied();
      on("2020-07-16")
          .on(agreement)
          .isViolated(ERROR)
          .at(ASSESSMENT)
          .belongingIn("8")
          .saying("mentions no assessment of the transfer to “Cloud Inc.” (India)")
          .sayingInDutch("noemt geen beoordeling van de doorgifte aan “Cloud Inc.” (India)");
    }

    @Test
    void an_assessment_that_is_only_promised_is_lighter() {
      Transfer transfer = to("IN", BINDING_CORPORATE_RULES);
      rule.on(
              with(
                  transfer.toBuilder()
                      .assessment(TransferAssessment.builder().reference("bijlage 4").build())
                      .build()))
          .isViolated(WARNING)
          .at(ASSESSMENT)
          .writtenIn("8")
          .saying("is only promised")
          .sayingInDutch("is alleen beloofd");
    }

    @Test
    void an_assessment_counts_from_its_own_day() {
      Transfer transfer =
          to("IN", STANDARD_CLAUSES_2021).toBuilder()
              .assessment(TransferAssessment.builder().doneOn(TODAY).build())
              .build();
      rule.on(with(transfer)).isSatisfied();
      rule.reviewedOn(TODAY.minusDays(1)).on(with(transfer)).isViolated(WARNING);
    }

    @Test
    void is_undetermined_when_the_assessment_is_settled_elsewhere() {
      rule.on(RuleTester.elsewhere(with(to("IN", STANDARD_CLAUSES_2021)), ASSESSMENT))
          .isUndetermined();
    }
  }

  @Nested
  class By_derogation {

    private final Transfer transfer = to("IN", DEROGATION);

    @Test
    void is_satisfied_for_a_single_occasion() {
      rule.on(with(transfer.toBuilder().recurring(false).build())).isSatisfied();
    }

    @Test
    void is_violated_when_it_comes_again_and_again_or_may_do_so() {
      rule.on(with(transfer.toBuilder().recurring(true).build())).isViolated(ERROR);
      rule.on(with(transfer))
          .isViolated(ERROR)
          .at(GROUND)
          .writtenIn("8")
          .saying(
              "The transfer to “Cloud Inc.” (India) relies on: derogation under Article 49 GDPR."
                  + " Such a derogation is an exception and does not suit a transfer that keeps"
                  + " recurring. The agreement does not say that the transfer is occasional.")
          .sayingInDutch(
              "De doorgifte aan “Cloud Inc.” (India) steunt op: afwijking op grond van artikel 49"
                  + " AVG. Zo’n afwijking is een uitzondering en past niet bij doorgifte die steeds"
                  + " terugkomt. De overeenkomst zegt niet dat het bij een enkele keer blijft.");
    }
  }

  @Nested
  class By_the_dates_of_the_agreement {

    private DataProcessingAgreement between(LocalDate from, LocalDate until) {
      TransferMechanism clauses =
          ground(STANDARD_CLAUSES_2021).toBuilder().validFrom(from).validUntil(until).build();
      return with(assessed(to("IN").toBuilder().addMechanisms(clauses).build()));
    }

    @Test
    void holds_from_the_first_day_to_the_last() {
      rule.on(between(TODAY, TODAY)).isSatisfied();
    }

    @Test
    void is_violated_beforehand() {
      rule.on(between(TODAY.plusDays(1), TODAY.plusDays(2)))
          .isViolated(ERROR)
          .at(GROUND)
          .saying(
              "The transfer to “Cloud Inc.” (India) relies on: standard contractual clauses for"
                  + " transfers (Decision 2021/914). According to the agreement that ground does"
                  + " not apply until 22 November 2026.")
          .sayingInDutch("Volgens de overeenkomst geldt die grondslag pas vanaf 22 november 2026.");
    }

    @Test
    void is_violated_afterwards() {
      rule.on(between(TODAY.minusDays(2), TODAY.minusDays(1)))
          .isViolated(ERROR)
          .at(GROUND)
          .saying(
              "The transfer to “Cloud Inc.” (India) relies on: standard contractual clauses for"
                  + " transfers (Decision 2021/914). According to the agreement that ground applied"
                  + " until 20 November 2026 inclusive.")
          .sayingInDutch("gold die grondslag tot en met 20 november 2026.");
    }
  }

  @Nested
  class By_several_grounds {

    @Test
    void one_that_holds_is_enough() {
      rule.on(with(to("CH", PRIVACY_SHIELD, ADEQUACY_DECISION))).isSatisfied();
      rule.on(with(to("CH", STANDARD_CLAUSES_2021, ADEQUACY_DECISION))).isSatisfied();
      rule.on(with(assessed(to("US", PRIVACY_SHIELD, STANDARD_CLAUSES_2021)))).isSatisfied();
      rule.on(with(assessed(to("CA", ADEQUACY_DECISION, STANDARD_CLAUSES_2021)))).isSatisfied();
    }

    @Test
    void each_that_fails_is_named_when_none_holds() {
      rule.on(with(to("US", PRIVACY_SHIELD, STANDARD_CLAUSES_2010)))
          .isViolated(ERROR, ERROR)
          .at(GROUND, GROUNDS + "[1]");
    }

    @Test
    void only_the_assessment_is_missing_when_the_other_holds() {
      rule.on(with(to("US", PRIVACY_SHIELD, STANDARD_CLAUSES_2021)))
          .isViolated(ERROR)
          .at(ASSESSMENT);
    }

    @Test
    void a_limited_decision_may_make_up_for_the_assessment() {
      rule.on(with(to("CA", ADEQUACY_DECISION, STANDARD_CLAUSES_2021))).isUndetermined();
      rule.on(with(to("US", DATA_PRIVACY_FRAMEWORK, STANDARD_CLAUSES_2021))).isUndetermined();
    }

    @Test
    void all_must_hold_where_the_agreement_wants_all() {
      rule.on(with(allOf(to("US", PRIVACY_SHIELD, DATA_PRIVACY_FRAMEWORK))))
          .isViolated(ERROR)
          .at(GROUND);
      rule.on(with(allOf(to("US", DATA_PRIVACY_FRAMEWORK, STANDARD_CLAUSES_2021))))
          .isViolated(ERROR)
          .at(ASSESSMENT);
      rule.on(with(assessed(allOf(to("CA", ADEQUACY_DECISION, STANDARD_CLAUSES_2021)))))
          .isUndetermined();
      rule.on(with(assessed(allOf(to("CH", ADEQUACY_DECISION, STANDARD_CLAUSES_2021)))))
          .isSatisfied();
    }

    @Test
    void gives_the_findings_of_every_transfer() {
      rule.on(with(to("US", DATA_PRIVACY_FRAMEWORK), to("IN"), to("US", PRIVACY_SHIELD)))
          .isViolated(ERROR, ERROR)
          .at("transfers.transfers[1].mechanisms", "transfers.transfers[2].mechanisms[0]");
    }
  }

  @Nested
  class Under_a_policy_with_tables_of_its_own {

    @Test
    void is_violated_by_a_ground_that_the_policy_does_not_know() {
      Policy strict =
          Policy.standard().toBuilder()
              .transferTools(TransferToolTable.builder().source(SourceClass.HOUSE_POLICY).build())
              .build();
      rule.under(strict)
          .on(with(to("US", DATA_PRIVACY_FRAMEWORK)))
          .isViolated(ERROR)
          .at(GROUND)
          .saying("The policy does not know that ground.")
          .sayingInDutch("Het beleid kent die grondslag niet.");
    }

    @Test
    void takes_area_and_decisions_from_the_policy() {
      Policy strict =
          Policy.standard().toBuilder()
              .economicArea(CountryTable.builder().source(SourceClass.HOUSE_POLICY).build())
              .adequateCountries(AdequacyTable.builder().source(SourceClass.HOUSE_POLICY).build())
              .build();
      rule.under(strict).on(with(to("NL", ADEQUACY_DECISION))).isViolated(ERROR);
    }
  }

  @Nested
  class In_other_places_of_the_agreement {

    private final SubProcessor subProcessor =
        SubProcessor.builder().name("Cloud Inc.").location(in("US")).build();

    private static ProcessingLocation in(String country) {
      return ProcessingLocation.builder().country(new Country(country)).build();
    }

    private static DataProcessingAgreement withRegister(
        DataProcessingAgreement agreement, SubProcessor... register) {
      SubProcessingTerms terms = agreement.subProcessing().orElseThrow();
      return agreement.toBuilder()
          .subProcessing(terms.toBuilder().register(List.of(register)).build())
          .build();
    }

    private static DataProcessingAgreement withLocation(
        DataProcessingAgreement agreement, ProcessingLocation location) {
      ProcessingScope scope = agreement.scope().orElseThrow();
      return agreement.toBuilder()
          .scope(scope.toBuilder().locations(List.of(location)).build())
          .build();
    }

    private static DataProcessingAgreement withSeatOfProcessor(Country country) {
      DataProcessingAgreement complete = Agreements.complete();
      Party processor = complete.parties().get(1);
      return complete.toBuilder()
          .parties(
              List.of(
                  complete.parties().get(0),
                  processor.toBuilder()
                      .address(PostalAddress.builder().country(country).build())
                      .build()))
          .build();
    }

    @Test
    void is_violated_by_a_sub_processor_outside_the_economic_area() {
      rule.on(withRegister(with(), subProcessor))
          .isViolated(ERROR)
          .at("subProcessing.register[0].location.country")
          .writtenIn("7")
          .saying("“Cloud Inc.” processes data in or from a country outside the European Economic")
          .sayingInDutch("verwerkt “Cloud Inc.” gegevens in of vanuit een land buiten");
    }

    @Test
    void judges_the_ground_that_stands_with_a_sub_processor() {
      SubProcessor bound =
          subProcessor.toBuilder()
              .addMechanisms(
                  TransferMechanism.builder().kind(TransferMechanismKind.PRIVACY_SHIELD).build())
              .build();
      rule.on(withRegister(with(), bound))
          .isViolated(ERROR)
          .at("subProcessing.register[0].mechanisms[0]");
    }

    @Test
    void judges_the_grounds_that_stand_for_every_transfer() {
      DataProcessingAgreement agreement = withRegister(with(), subProcessor);
      TransferTerms terms = agreement.transfers().orElseThrow();
      TransferMechanism rules =
          TransferMechanism.builder().kind(TransferMechanismKind.DATA_PRIVACY_FRAMEWORK).build();
      rule.on(
              agreement.toBuilder()
                  .transfers(terms.toBuilder().addMechanisms(rules).build())
                  .build())
          .isUndetermined();
    }

    @Test
    void looks_at_the_address_of_a_sub_processor_without_a_location() {
      SubProcessor seated =
          SubProcessor.builder()
              .address(PostalAddress.builder().country(new Country("US")).build())
              .build();
      rule.on(withRegister(with(), seated))
          .isViolated(ERROR)
          .at("subProcessing.register[0].address.country")
          .saying("a sub-processor processes data")
          .sayingInDutch("verwerkt een subverwerker gegevens");
    }

    @Test
    void is_information_where_an_adequacy_decision_holds() {
      rule.on(withRegister(with(), subProcessor.toBuilder().location(in("CH")).build()))
          .isViolated(INFO)
          .saying(
              "According to the agreement “Cloud Inc.” processes data in or from a country outside"
                  + " the European Economic Area: Switzerland. There is an adequacy decision for"
                  + " that country, but the agreement does not mention it.")
          .sayingInDutch("Voor dat land geldt een adequaatheidsbesluit");
    }

    @Test
    void does_not_look_at_a_sub_processor_that_is_not_engaged() {
      rule.on(withRegister(with(), subProcessor.toBuilder().status(ApprovalStatus.REFUSED).build()))
          .isNotApplicable();
    }

    @Test
    void is_satisfied_when_the_transfers_name_the_country_or_the_recipient() {
      rule.on(withRegister(with(assessed(to("US", STANDARD_CLAUSES_2021))), subProcessor))
          .isSatisfied();
      rule.on(
              withRegister(
                  with(to("CH", ADEQUACY_DECISION)),
                  subProcessor.toBuilder().name("CLOUD inc. ").build()))
          .isSatisfied();
    }

    @Test
    void is_violated_by_a_location_outside_the_economic_area() {
      rule.on(withLocation(with(), in("IN")))
          .isViolated(ERROR)
          .at("scope.locations[0].country")
          .writtenIn("2")
          .saying("India")
          .sayingInDutch("verwerkt de verwerker gegevens");
    }

    @Test
    void takes_a_location_in_the_country_of_a_sub_processor_for_the_same_place() {
      rule.on(withLocation(withRegister(with(), subProcessor), in("US")))
          .isViolated(ERROR)
          .at("subProcessing.register[0].location.country");
    }

    @Test
    void is_a_warning_where_a_limited_adequacy_decision_may_be_meant() {
      rule.on(withLocation(with(), in("CA")))
          .isViolated(WARNING)
          .at("scope.locations[0].country")
          .saying(
              "According to the agreement the processor processes data in or from a country outside"
                  + " the European Economic Area: Canada. There is an adequacy decision for that"
                  + " country, but only for commercial organisations under the Canadian act"
                  + " PIPEDA.")
          .sayingInDutch("maar alleen voor commerciële organisaties");
    }

    @Test
    void is_undetermined_by_a_location_without_a_country() {
      rule.on(withLocation(with(), ProcessingLocation.builder().region("Azië").build()))
          .isUndetermined()
          .saying(
              "The agreement does not say in which country data are processed here: “Azië”. Check"
                  + " whether that country is in the European Economic Area.")
          .sayingInDutch(
              "De overeenkomst zegt niet in welk land hier gegevens worden verwerkt: “Azië”. Ga na"
                  + " of dat land in de Europese Economische Ruimte ligt.");
      rule.on(withLocation(with(), ProcessingLocation.builder().label("de cloud").build()))
          .isUndetermined()
          .saying("“de cloud”");
      rule.on(withLocation(with(), ProcessingLocation.builder().place("Ashburn").build()))
          .isUndetermined()
          .saying("“Ashburn”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EER", "binnen de EU/EER", "the European Economic Area (EEA)"})
    void is_not_applicable_by_a_region_within_the_economic_area(String region) {
      rule.on(withLocation(with(), ProcessingLocation.builder().region(region).build()))
          .isNotApplicable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"buiten de EER", "EU en VS", "EMEA", "wereldwijd", "-"})
    void is_undetermined_by_any_other_region(String region) {
      rule.on(withLocation(with(), ProcessingLocation.builder().region(region).build()))
          .isUndetermined();
    }

    @Test
    void is_undetermined_by_a_sub_processor_in_a_region() {
      SubProcessor somewhere =
          subProcessor.toBuilder()
              .location(ProcessingLocation.builder().region("Azië").build())
              .build();
      rule.on(withRegister(with(), somewhere)).isUndetermined().saying("“Cloud Inc.”");
      rule.on(withRegister(with(to("IN")), somewhere)).isViolated(ERROR);
      rule.on(withRegister(with(), somewhere.toBuilder().status(ApprovalStatus.ENDED).build()))
          .isNotApplicable();
      rule.on(withRegister(with(), SubProcessor.builder().name("Cloud Inc.").build()))
          .isNotApplicable();
    }

    @Test
    void is_violated_by_the_seat_of_a_sub_processor_in_a_region() {
      rule.on(
              withRegister(
                  with(),
                  SubProcessor.builder()
                      .name("Cloud Inc.")
                      .location(ProcessingLocation.builder().region("wereldwijd").build())
                      .address(PostalAddress.builder().country(new Country("US")).build())
                      .build()))
          .isViolated(ERROR)
          .at("subProcessing.register[0].address.country");
    }

    @Test
    void is_undetermined_when_the_country_of_a_location_is_settled_elsewhere() {
      rule.on(
              RuleTester.elsewhere(
                  withLocation(with(), ProcessingLocation.builder().region("Azië").build()),
                  "scope.locations[0].country"))
          .isUndetermined()
          .saying("refers to the main agreement");
    }

    @Test
    void is_violated_by_a_processor_outside_the_economic_area() {
      rule.on(withSeatOfProcessor(new Country("US")))
          .isViolated(ERROR)
          .at("parties[1].address.country")
          .writtenIn("1")
          .saying("“Voorbeeld Software B.V.” processes data")
          .sayingInDutch("verwerkt “Voorbeeld Software B.V.” gegevens");
    }

    @Test
    void does_not_look_at_the_seat_of_the_controller() {
      DataProcessingAgreement complete = Agreements.complete();
      Party abroad =
          complete.parties().get(0).toBuilder()
              .roles(List.of(PartyRole.builder().role(ProcessingRole.CONTROLLER).build()))
              .address(PostalAddress.builder().country(new Country("US")).build())
              .build();
      rule.on(complete.toBuilder().parties(List.of(abroad, complete.parties().get(1))).build())
          .isNotApplicable();
    }

    @Test
    void is_undetermined_when_the_transfers_are_settled_elsewhere() {
      rule.on(RuleTester.elsewhere(withRegister(with(), subProcessor), "transfers.transfers"))
          .isUndetermined();
    }
  }
}
