package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.security.TechnicalClaim;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * What the text claims about technology is true for every mode of use, and nothing contradicts it.
 * Only a person can read that in a text, so it counts what a reader noted.
 */
final class TechnicalClaimsHoldForEveryUse extends CatalogueRule {

  private static final AttributePath CLAIMS = AttributePath.of("security.claims");
  private static final AttributePath REMARKS = AttributePath.of("text.remarks");

  TechnicalClaimsHoldForEveryUse(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-12")
            .layer(HOUSE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addBases(Cite.gdpr("5(1)(f)"), Cite.gdpr("32(1)")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Finding> findings = new ArrayList<>(0);
    judgeClaims(context, findings);
    judgeRemarks(context, findings);
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    AgreementText text = context.terms().text();
    return text.readFor().contains(DraftingDefect.TECHNICAL_CLAIM)
        ? satisfied()
        : undetermined(Message.of(text("unread")), CLAIMS, context);
  }

  private void judgeClaims(RuleContext context, List<Finding> findings) {
    List<TechnicalClaim> claims = context.terms().security().claims();
    for (int i = 0; i < claims.size(); i++) {
      TechnicalClaim claim = claims.get(i);
      if (claim.contradictedBy().isPresent()) {
        findings.add(
            found(
                    context,
                    CLAIMS.item(i).child("contradictedBy"),
                    "contradicted",
                    Argument.quote("claim", claim.label()),
                    Argument.quote("words", claim.contradictedBy().get()))
                .build());
      }
      if (!claim.openFor().isEmpty()) {
        findings.add(
            found(
                    context,
                    CLAIMS.item(i).child("openFor"),
                    "open",
                    Argument.quote("claim", claim.label()),
                    Argument.quotes("modes", claim.openFor()))
                .build());
      }
    }
  }

  private void judgeRemarks(RuleContext context, List<Finding> findings) {
    List<DraftingRemark> remarks = context.terms().text().remarks();
    for (int i = 0; i < remarks.size(); i++) {
      DraftingRemark remark = remarks.get(i);
      if (remark.defect() == DraftingDefect.TECHNICAL_CLAIM) {
        AttributePath path = remark.path().orElse(REMARKS.item(i));
        if (!isFoundAlready(path, context.terms().security().claims())) {
          findings.add(findingOn(remark, path, context));
        }
      }
    }
  }

  /** Whether a remark is on a claim that is not in order by what it says of itself. */
  private static boolean isFoundAlready(AttributePath path, List<TechnicalClaim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      TechnicalClaim claim = claims.get(i);
      if (path.isWithin(CLAIMS.item(i))
          && (claim.contradictedBy().isPresent() || !claim.openFor().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private Finding findingOn(DraftingRemark remark, AttributePath path, RuleContext context) {
    Finding.Builder finding;
    if (remark.note().isPresent()) {
      finding = found(context, path, "noted", Argument.words("note", remark.note().get()));
    } else if (remark.words().isEmpty()) {
      finding = found(context, path, "remark");
    } else {
      finding = found(context, path, "remarkOnWords", Argument.quotes("words", remark.words()));
    }
    return remark.clauses().isEmpty() ? finding.build() : finding.clauses(remark.clauses()).build();
  }
}
