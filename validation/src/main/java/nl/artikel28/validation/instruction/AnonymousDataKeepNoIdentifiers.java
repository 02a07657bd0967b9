package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.validation.instruction.ProcessorHasNoPurposesOfItsOwn.OWN_PURPOSES;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.instruction.OwnPurpose;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** Data that the agreement calls anonymous keep nothing by which a person can be identified. */
final class AnonymousDataKeepNoIdentifiers extends CatalogueRule {

  private final Verdict naNoClaim;

  AnonymousDataKeepNoIdentifiers(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-07")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(ERROR)
            .addBases(Cite.gdpr("4(1)"), Cite.gdpr("4(5)"), Cite.recital(26)));
    this.naNoClaim = notApplicable("naNoClaim");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<OwnPurpose> purposes = context.terms().instructions().ownPurposes();
    List<Finding> findings = new ArrayList<>(0);
    boolean claimed = false;
    for (int i = 0; i < purposes.size(); i++) {
      OwnPurpose purpose = purposes.get(i);
      if (purpose.claimedAnonymous().orElse(false)) {
        claimed = true;
        if (!purpose.identifiersKept().isEmpty()) {
          findings.add(identifiersKept(purpose, context, OWN_PURPOSES.item(i)));
        }
      }
    }
    if (!claimed) {
      return unstated(context, OWN_PURPOSES, naNoClaim);
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  private Finding identifiersKept(OwnPurpose purpose, RuleContext context, AttributePath path) {
    return found(
            context,
            path.child("identifiersKept"),
            "identifiersKept",
            Argument.quote("label", purpose.label()),
            Argument.quotes("actual", purpose.identifiersKept()))
        .build();
  }
}
