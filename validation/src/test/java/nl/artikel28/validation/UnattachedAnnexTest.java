package nl.artikel28.validation;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.agreement.form.AnnexSubject;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.testkit.Agreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person has to look in an annex that is not attached, and nothing in it is called missing. */
class UnattachedAnnexTest {

  private static DataProcessingAgreement bare(Annex... annexes) {
    DataProcessingAgreement complete = Agreements.complete();
    List<Party> nameless =
        complete.parties().stream()
            .map(party -> Party.builder().id(party.id()).roles(party.roles()).build())
            .toList();
    return DataProcessingAgreement.builder()
        .reference("r")
        .parties(nameless)
        .subProcessing(
            SubProcessingTerms.builder()
                .authorisation(complete.subProcessing().orElseThrow().authorisation())
                .build())
        .annexes(List.of(annexes))
        .build();
  }

  private static Annex annex(AnnexSubject subject, Optional<Boolean> attached) {
    return Annex.builder()
        .number("2")
        .title("Bijlage 2")
        .subject(subject)
        .attached(attached)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "PROCESSING, SCP-01",
    "PROCESSING, SCP-02",
    "PROCESSING, SCP-03",
    "PROCESSING, SCP-04",
    "PROCESSING, SCP-08",
    "PROCESSING, CAT-01",
    "PROCESSING, CAT-02",
    "PROCESSING, CAT-03",
    "SECURITY, SEC-02",
    "SECURITY, SEC-03",
    "SECURITY, SEC-04",
    "SECURITY, SEC-05",
    "SUB_PROCESSORS, SUB-07",
    "CONTACTS, PTY-01",
    "CONTACTS, PTY-02",
    "CONTACTS, PTY-03",
    "CONTACTS, PTY-04",
    "CONTACTS, BRN-11"
  })
  void what_it_is_about_may_be_settled_there(AnnexSubject subject, String id) {
    RuleTester rule = RuleTester.of(id);
    rule.on(bare(annex(subject, Optional.of(false))))
        .isUndetermined()
        .saying("refers to an annex that is not attached for this: “Bijlage 2”.")
        .sayingInDutch("verwijst hiervoor naar een bijlage die ontbreekt: “Bijlage 2”.");
    rule.on(bare(annex(subject, Optional.of(true)))).isViolatedSomehow();
    rule.on(bare(annex(subject, Optional.empty()))).isViolatedSomehow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEC-01", "SCP-01", "SUB-07", "PTY-03"})
  void what_it_is_not_about_is_missing_all_the_same(String id) {
    RuleTester rule = RuleTester.of(id);
    rule.on(bare(annex(AnnexSubject.OTHER, Optional.of(false)))).isViolatedSomehow();
    rule.on(bare(Annex.builder().title("Bijlage 2").attached(false).build())).isViolatedSomehow();
  }

  @Test
  void the_duty_of_article_32_is_not_looked_for_in_a_list_of_measures() {
    RuleTester.of("SEC-01")
        .on(bare(annex(AnnexSubject.SECURITY, Optional.of(false))))
        .isViolatedSomehow();
  }

  @Test
  void bears_its_number_where_it_has_no_title() {
    RuleTester.of("SEC-02")
        .on(
            bare(
                Annex.builder().number("B").subject(AnnexSubject.SECURITY).attached(false).build()))
        .isUndetermined()
        .saying("“B”");
  }

  @Test
  void a_document_that_the_text_names_for_it_goes_first() {
    RuleTester.of("SEC-02")
        .on(
            RuleTester.elsewhere(
                bare(annex(AnnexSubject.SECURITY, Optional.of(false))), "security.measures"))
        .isUndetermined()
        .saying("refers to the main agreement");
  }

  @Test
  void what_the_body_states_is_judged_as_it_stands() {
    RuleTester.of("SEC-02")
        .onCompleteBut(
            agreement ->
                agreement.annexes(List.of(annex(AnnexSubject.SECURITY, Optional.of(false)))))
        .isSatisfied();
  }
}
