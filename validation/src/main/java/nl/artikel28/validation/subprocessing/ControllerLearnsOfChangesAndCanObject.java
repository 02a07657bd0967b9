package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.subprocessing.Changes.NOTICES;
import static nl.artikel28.validation.subprocessing.Changes.OBJECTION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.subprocessing.ChangeNotice;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Under a general authorisation the controller learns of each change of sub-processors and can
 * object to it.
 */
final class ControllerLearnsOfChangesAndCanObject extends UnderGeneralAuthorisation {

  private static final Set<ChangeNotice> NO_NOTICE = EnumSet.of(ChangeNotice.NO_NOTICE);

  ControllerLearnsOfChangesAndCanObject(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdpr("28(2)"), Cite.commissionClauses("7.7(a)")));
  }

  @Override
  Verdict judge(SubProcessorChanges changes, RuleContext context) {
    Set<ChangeNotice> notices = changes.notices();
    boolean learns = !notices.isEmpty() && !notices.equals(NO_NOTICE);
    boolean canObject = changes.objection().isPresent();
    if (learns && canObject) {
      return satisfied();
    }
    List<Finding> findings = new ArrayList<>(2);
    if (notices.isEmpty()) {
      addMissing(NOTICES, "notInformed", context, findings);
    } else if (!learns) {
      findings.add(found(context, NOTICES, "noNotice").build());
    }
    if (!canObject) {
      addMissing(OBJECTION, "noObjection", context, findings);
    }
    return findings.isEmpty()
        ? elsewhere(context, learns ? OBJECTION : NOTICES)
        : violated(findings);
  }

  private void addMissing(
      AttributePath path, String variant, RuleContext context, List<Finding> findings) {
    if (!isElsewhere(context, path)) {
      findings.add(absent(context, path, variant).build());
    }
  }
}
