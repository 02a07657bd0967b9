package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Changes.EMERGENCY;
import static nl.artikel28.validation.subprocessing.Changes.NOTICES;
import static nl.artikel28.validation.subprocessing.Changes.OBJECTION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.subprocessing.ChangeNotice;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Under a general authorisation the controller learns of each change of sub-processors and can
 * object to it, also when one has to be replaced urgently.
 */
final class ControllerLearnsOfChangesAndCanObject extends UnderGeneralAuthorisation {

  private static final Set<ChangeNotice> NO_NOTICE = EnumSet.of(ChangeNotice.NO_NOTICE);

  private static final Set<ChangeNotice> TOLD =
      EnumSet.of(ChangeNotice.ACTIVE, ChangeNotice.SUBSCRIPTION);

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
    List<Finding> findings = new ArrayList<>(0);
    Set<ChangeNotice> notices = changes.notices();
    if (notices.isEmpty()) {
      addMissing(NOTICES, "notInformed", context, findings);
    } else if (notices.equals(NO_NOTICE)) {
      findings.add(found(context, NOTICES, "noNotice").build());
    } else if (notices.contains(ChangeNotice.NO_NOTICE) && !Collections.disjoint(notices, TOLD)) {
      findings.add(found(context, NOTICES, "contradicted").build());
    }
    if (changes.objection().isEmpty()) {
      addMissing(OBJECTION, "noObjection", context, findings);
    }
    if (changes.emergency().isPresent()) {
      Argument words = Argument.quote("actual", changes.emergency().get());
      findings.add(found(context, EMERGENCY, "emergency", words).severity(WARNING).build());
    }
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    if (notices.isEmpty()) {
      return elsewhere(context, NOTICES);
    }
    return changes.objection().isPresent() ? satisfied() : elsewhere(context, OBJECTION);
  }

  private void addMissing(
      AttributePath path, String variant, RuleContext context, List<Finding> findings) {
    if (!isElsewhere(context, path)) {
      findings.add(absent(context, path, variant).build());
    }
  }
}
