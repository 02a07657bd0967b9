package nl.artikel28.validation.records;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.records.ProcessorRecord;
import nl.artikel28.agreement.records.RecordContent;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The processor keeps a record of its processing for the controller, with all that belongs in it.
 */
final class ProcessorKeepsARecord extends DutyRule {

  private static final AttributePath CONTENT = AttributePath.of("records.content");

  ProcessorKeepsARecord(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("REC-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(
                Cite.gdpr("30(2)(a)"),
                Cite.gdpr("30(2)(b)"),
                Cite.gdpr("30(2)(c)"),
                Cite.gdpr("30(2)(d)")),
        "records.kept",
        INFO);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().records().kept();
  }

  @Override
  public Verdict judge(RuleContext context) {
    ProcessorRecord record = context.terms().records();
    Verdict kept = super.judge(context);
    if (record.kept().isEmpty() || record.kept().get().extent() == Extent.NONE) {
      return kept;
    }
    Verdict content = judgeContent(record.content(), context);
    return kept == satisfied() ? content : combined(List.of(kept, content));
  }

  private Verdict judgeContent(Set<RecordContent> content, RuleContext context) {
    if (content.isEmpty()) {
      return missing(context, CONTENT, absent(context, CONTENT, "noContent").severity(INFO));
    }
    Set<RecordContent> left = EnumSet.allOf(RecordContent.class);
    left.removeAll(content);
    return left.isEmpty()
        ? satisfied()
        : violated(
            found(context, CONTENT, "lacking", words("left", List.copyOf(left)))
                .severity(INFO)
                .build());
  }
}
