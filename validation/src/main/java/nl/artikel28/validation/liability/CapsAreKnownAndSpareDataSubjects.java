package nl.artikel28.validation.liability;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.liability.LiabilityCap;
import nl.artikel28.agreement.liability.LiabilityCapKind;
import nl.artikel28.agreement.liability.LiabilityTerms;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The limits to liability stand in the agreement itself, do not hold against data subjects, and do
 * not make one claim of several.
 */
final class CapsAreKnownAndSpareDataSubjects extends CatalogueRule {

  private static final AttributePath LIABILITY = AttributePath.of("liability");
  private static final AttributePath CAPS = LIABILITY.child("caps");
  private static final AttributePath DATA_SUBJECTS = LIABILITY.child("appliesToDataSubjects");
  private static final AttributePath ONE_CLAIM = LIABILITY.child("oneEventOneClaim");

  CapsAreKnownAndSpareDataSubjects(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("LIA-02")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addBases(
                Cite.gdpr("82(1)"), Cite.gdpr("82(4)"), Cite.gdpr("82(5)"), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    LiabilityTerms terms = context.terms().liability();
    List<Finding> findings = new ArrayList<>(0);
    judgeCaps(terms.caps(), context, findings);
    if (terms.appliesToDataSubjects().orElse(false)) {
      findings.add(found(context, DATA_SUBJECTS, "dataSubjects").build());
    }
    if (terms.oneEventOneClaim().orElse(false)) {
      findings.add(found(context, ONE_CLAIM, "oneClaim").build());
    }
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    return isOpen(terms, context) ? unstated(context, CAPS) : satisfied();
  }

  /** Whether the text does not tell if there are limits: it is silent, blank or points away. */
  private static boolean isOpen(LiabilityTerms terms, RuleContext context) {
    return terms.caps().isEmpty()
        && (context.agreement().liability().isEmpty()
            || context.stateOfAbsent(CAPS) != TermState.SILENT);
  }

  private void judgeCaps(List<LiabilityCap> caps, RuleContext context, List<Finding> findings) {
    for (int i = 0; i < caps.size(); i++) {
      LiabilityCap cap = caps.get(i);
      if (cap.amount().isEmpty() && cap.months().isEmpty()) {
        findings.add(unseen(cap, CAPS.item(i), context));
      }
    }
    if (caps.isEmpty()) {
      Optional<WrittenTerm> elsewhere = context.elsewhere(CAPS);
      if (elsewhere.isPresent() && elsewhere.get().path().equals(CAPS)) {
        Optional<String> reference = elsewhere.get().elsewhere().flatMap(Elsewhere::reference);
        findings.add(inAnotherDocument(reference, CAPS, context));
      }
    }
  }

  private Finding unseen(LiabilityCap cap, AttributePath path, RuleContext context) {
    boolean elsewhere =
        cap.kind() == LiabilityCapKind.BY_REFERENCE
            || cap.reference().isPresent()
            || isElsewhere(context, path);
    return elsewhere
        ? inAnotherDocument(cap.reference(), path, context)
        : found(context, path, "noHeight", word("actual", cap.kind())).build();
  }

  private Finding inAnotherDocument(
      Optional<String> reference, AttributePath path, RuleContext context) {
    return reference.isPresent()
        ? found(context, path, "unseenIn", Argument.quote("reference", reference.get())).build()
        : found(context, path, "unseen").build();
  }
}
