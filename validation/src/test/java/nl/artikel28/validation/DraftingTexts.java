package nl.artikel28.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.ClauseKind;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with another text beside its terms. */
public final class DraftingTexts {

  private DraftingTexts() {}

  public static DataProcessingAgreement with(
      DataProcessingAgreement agreement, UnaryOperator<AgreementText.Builder> change) {
    AgreementText text = agreement.text().orElse(AgreementText.builder().build());
    return agreement.toBuilder().text(change.apply(text.toBuilder()).build()).build();
  }

  public static DataProcessingAgreement remarked(DraftingRemark... remarks) {
    return remarked(Agreements.complete(), remarks);
  }

  public static DataProcessingAgreement remarked(
      DataProcessingAgreement agreement, DraftingRemark... remarks) {
    return with(agreement, text -> text.addRemarks(remarks));
  }

  public static DraftingRemark remark(DraftingDefect defect) {
    return DraftingRemark.builder().defect(defect).build();
  }

  public static DraftingRemark remark(DraftingDefect defect, String path) {
    return DraftingRemark.builder().defect(defect).path(AttributePath.of(path)).build();
  }

  /** Nobody has read the text for these kinds of defect. */
  public static DataProcessingAgreement unread(
      DataProcessingAgreement agreement, DraftingDefect... defects) {
    Set<DraftingDefect> read = EnumSet.allOf(DraftingDefect.class);
    read.removeAll(Arrays.asList(defects));
    return with(agreement, text -> text.readFor(read));
  }

  /** The agreement with a title and clauses 1, 2, … with these texts, and nothing else. */
  public static DataProcessingAgreement ofClauses(
      DataProcessingAgreement agreement, String... texts) {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(Clause.builder().number("titel").kind(ClauseKind.TITLE).build());
    for (int i = 0; i < texts.length; i++) {
      clauses.add(Clause.builder().number(Integer.toString(i + 1)).text(texts[i]).build());
    }
    return with(agreement, text -> text.clauses(clauses).terms(List.of()));
  }

  public static DataProcessingAgreement ofClauses(String... texts) {
    return ofClauses(Agreements.complete(), texts);
  }
}
