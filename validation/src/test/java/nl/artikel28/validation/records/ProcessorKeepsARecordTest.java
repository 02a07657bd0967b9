package nl.artikel28.validation.records;

import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.records.RecordContent;
import nl.artikel28.validation.RuleTester;
import org.junit.jupiter.api.Test;

class ProcessorKeepsARecordTest {

  private static final String KEPT = "records.kept";
  private static final String CONTENT = "records.content";

  private final RuleTester rule = RuleTester.of("REC-01");

  private static DataProcessingAgreement with(Duty kept) {
    return RecordsTexts.with(terms -> terms.kept(kept));
  }

  private static DataProcessingAgreement with(Set<RecordContent> content) {
    return RecordsTexts.with(terms -> terms.content(content));
  }

  private static Duty duty(Extent extent) {
    return Duty.builder().extent(extent).build();
  }

  @Test
  void is_satisfied_by_a_record_with_all_four_points() {
    rule.on(with(duty(Extent.FULL))).isSatisfied();
  }

  @Test
  void names_the_points_that_are_missing() {
    rule.on(with(EnumSet.of(RecordContent.NAMES_AND_CONTACTS, RecordContent.TRANSFERS)))
        .isViolated(INFO)
        .at(CONTENT)
        .writtenIn("13")
        .saying("Missing: categories of processing, security measures.")
        .sayingInDutch("Dit ontbreekt: categorieën van verwerkingen, beveiligingsmaatregelen.");
  }

  @Test
  void is_violated_when_the_content_is_not_told() {
    rule.on(with(EnumSet.noneOf(RecordContent.class)))
        .isViolated(INFO)
        .at(CONTENT)
        .belongingIn("13")
        .saying("does not say what the record")
        .sayingInDutch("zegt niet wat er in het register");
  }

  @Test
  void is_undetermined_when_the_content_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(with(EnumSet.noneOf(RecordContent.class)), CONTENT))
        .isUndetermined();
  }

  @Test
  void is_lighter_when_a_record_is_kept_in_part() {
    rule.on(with(duty(Extent.PARTIAL)))
        .isViolated(INFO)
        .at(KEPT)
        .writtenIn("13")
        .saying("keeps a record of its processing only in part")
        .sayingInDutch("houdt maar gedeeltelijk een register bij");
    rule.on(with(duty(Extent.PARTIAL).toBuilder().addOnlyFor("categorie 3").build()))
        .isViolated(INFO)
        .saying("in these cases only: “categorie 3”")
        .sayingInDutch("alleen in deze gevallen een register bij van zijn verwerkingen: “cat");
  }

  @Test
  void gives_a_finding_for_each_cause() {
    rule.on(
            RecordsTexts.with(
                terms -> terms.kept(duty(Extent.PARTIAL)).content(Set.<RecordContent>of())))
        .isViolated(INFO, INFO)
        .at(KEPT, CONTENT);
  }

  @Test
  void is_violated_when_a_record_is_excluded() {
    rule.on(with(duty(Extent.NONE)))
        .isViolated(WARNING)
        .at(KEPT)
        .writtenIn("13")
        .saying(
            "According to the agreement the processor need not keep a record of its processing.")
        .sayingInDutch(
            "Volgens de overeenkomst hoeft de verwerker geen register bij te houden van zijn"
                + " verwerkingen.");
  }

  @Test
  void is_violated_when_the_text_is_silent() {
    rule.on(RecordsTexts.with(terms -> terms.kept(Optional.empty())))
        .isViolated(WARNING)
        .at(KEPT)
        .belongingIn("13")
        .saying("does not say that the processor keeps a record")
        .sayingInDutch("zegt niet dat de verwerker een register bijhoudt");
    rule.on(RecordsTexts.without()).isViolated(WARNING);
  }

  @Test
  void is_undetermined_when_it_is_settled_elsewhere() {
    rule.on(RuleTester.elsewhere(RecordsTexts.without(), "records")).isUndetermined();
  }
}
