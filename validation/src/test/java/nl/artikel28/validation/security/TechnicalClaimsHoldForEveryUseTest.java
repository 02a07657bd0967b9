package nl.artikel28.validation.security;

import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.TechnicalClaim;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class TechnicalClaimsHoldForEveryUseTest {

  private static final String CLAIM = "security.claims[0]";

  private static final TechnicalClaim SOUND =
      TechnicalClaim.builder().label("end-to-end versleuteld").addHoldsFor("bellen").build();
  private static final TechnicalClaim CONTRADICTED =
      SOUND.toBuilder().contradictedBy("via een server").build();
  private static final TechnicalClaim OPEN = SOUND.toBuilder().addOpenFor("groepen").build();

  private final RuleTester rule = RuleTester.of("SEC-12");

  private static DataProcessingAgreement with(TechnicalClaim... claims) {
    return SecurityTexts.with(security -> security.claims(List.of(claims)));
  }

  private static DraftingRemark.Builder remark() {
    return DraftingRemark.builder().defect(DraftingDefect.TECHNICAL_CLAIM);
  }

  private static DataProcessingAgreement remarked(
      DataProcessingAgreement agreement, DraftingRemark... remarks) {
    return agreement.toBuilder()
        .text(agreement.text().orElseThrow().toBuilder().addRemarks(remarks).build())
        .build();
  }

  private static DataProcessingAgreement unread(DataProcessingAgreement agreement) {
    return agreement.toBuilder()
        .text(agreement.text().orElseThrow().toBuilder().readFor(Set.of()).build())
        .build();
  }

  @Test
  void is_satisfied_when_a_person_has_read_the_text_and_found_nothing() {
    rule.on(Agreements.complete()).isSatisfied();
    rule.on(with(SOUND)).isSatisfied();
  }

  @Test
  void is_undetermined_when_nobody_has_read_the_text() {
    rule.on(unread(with(SOUND)))
        .isUndetermined()
        .saying(
            "Nobody has read the text for claims about technology that cannot be true in all cases."
                + " Read the text and record the outcome, also when there is nothing.")
        .sayingInDutch(
            "Niemand heeft de tekst nagelezen op beweringen over de techniek die niet altijd kunnen"
                + " kloppen. Lees de tekst na en leg de uitkomst vast, ook als er niets is.");
    rule.on(unread(Agreements.complete())).isUndetermined();
  }

  @Test
  void is_violated_by_a_claim_that_other_words_contradict() {
    rule.on(with(CONTRADICTED))
        .isViolated(WARNING)
        .at(CLAIM + ".contradictedBy")
        .writtenIn("6")
        .saying(
            "The agreement claims: “end-to-end versleuteld”. These words do not fit with it: “via"
                + " een server”.")
        .sayingInDutch(
            "De overeenkomst beweert: “end-to-end versleuteld”. Deze woorden passen daar niet bij:"
                + " “via een server”.");
  }

  @Test
  void is_violated_by_a_claim_that_leaves_a_mode_of_use_open() {
    rule.on(with(SOUND, OPEN))
        .isViolated(WARNING)
        .at("security.claims[1].openFor")
        .saying("does not say whether that is so for: “groepen”.")
        .sayingInDutch("zegt niet of dat ook zo is bij: “groepen”.");
  }

  @Test
  void says_what_is_wrong_even_when_nobody_has_read_the_whole_text() {
    rule.on(unread(with(OPEN))).isViolated(WARNING);
  }

  @Test
  void gives_a_finding_for_each_remark_of_a_reader() {
    rule.on(
            remarked(
                with(SOUND),
                remark()
                    .path(AttributePath.of(CLAIM))
                    .note(new LocalisedText("TLS is iets anders.", "TLS is another thing."))
                    .addClause("9")
                    .build(),
                remark().addWords("altijd veilig").addClause("12").build(),
                DraftingRemark.builder().defect(DraftingDefect.LANGUAGE).build(),
                remark().build()))
        .isViolated(WARNING, WARNING, WARNING)
        .at(CLAIM, "text.remarks[1]", "text.remarks[3]")
        .writtenIn("9")
        .saying("A reader noted: TLS is another thing.")
        .sayingInDutch("Een lezer schreef erbij: TLS is iets anders.");
  }

  @Test
  void quotes_the_words_of_a_remark_without_a_note() {
    rule.on(remarked(with(), remark().addWords("altijd veilig").addClause("12").build()))
        .isViolated(WARNING)
        .writtenIn("12")
        .saying("cannot be true in all cases: “altijd veilig”.")
        .sayingInDutch("niet altijd kan kloppen: “altijd veilig”.");
    rule.on(remarked(with(), remark().build()))
        .isViolated(WARNING)
        .saying("A reader noted that a claim about technology cannot be true")
        .sayingInDutch("dat een bewering over de techniek niet altijd kan kloppen");
  }

  @Test
  void a_remark_on_a_claim_that_says_the_same_of_itself_is_no_second_cause() {
    rule.on(remarked(with(CONTRADICTED), remark().path(AttributePath.of(CLAIM)).build()))
        .isViolated(WARNING)
        .at(CLAIM + ".contradictedBy");
  }
}
