package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Changes.NOTICES;

import java.util.Set;
import nl.artikel28.agreement.subprocessing.ChangeNotice;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor tells of changes itself; a list that one must consult tells nothing. */
final class ChangesAreNotifiedActively extends UnderGeneralAuthorisation {

  private final Verdict noNotice;

  ChangesAreNotifiedActively(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-04")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(2)"), Cite.guidelines072020("128", 54), Cite.opinion222024("32")));
    this.noNotice = notApplicable("naNoNotice");
  }

  @Override
  Verdict judge(SubProcessorChanges changes, RuleContext context) {
    Set<ChangeNotice> notices = changes.notices();
    if (notices.isEmpty()) {
      return unstated(context, NOTICES);
    }
    boolean active = notices.contains(ChangeNotice.ACTIVE);
    if (notices.contains(ChangeNotice.PASSIVE_LIST)) {
      return violated(found(context, NOTICES, active ? "contradicted" : "passive").build());
    }
    if (active) {
      return satisfied();
    }
    return notices.contains(ChangeNotice.SUBSCRIPTION)
        ? violated(found(context, NOTICES, "subscription").severity(WARNING).build())
        : noNotice;
  }
}
