package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.instruction.AuthorityRequests;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * When an authority demands data, the processor verifies the demand, informs the controller and
 * lets it object.
 */
final class DemandsOfAuthoritiesAreHandledWithCare extends CatalogueRule {

  private static final AttributePath REQUESTS = AttributePath.of("instructions.authorityRequests");

  DemandsOfAuthoritiesAreHandledWithCare(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-09")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("48"), Cite.gdpr("28(3)(a)"), Cite.guidelines072020("121")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<AuthorityRequests> requests = context.terms().instructions().authorityRequests();
    if (requests.isEmpty()) {
      return missing(context, REQUESTS);
    }
    boolean verifies = requests.get().verifies().orElse(false);
    boolean informs = requests.get().informs().orElse(false);
    boolean letsObject = requests.get().letsControllerObject().orElse(false);
    if (verifies && informs && letsObject) {
      return satisfied();
    }
    List<LocalisedText> left = new ArrayList<>(3);
    List<AttributePath> elsewhere = new ArrayList<>(3);
    addUnless(verifies, "verifies", "verifies", context, left, elsewhere);
    addUnless(informs, "informs", "informs", context, left, elsewhere);
    addUnless(letsObject, "letsObject", "letsControllerObject", context, left, elsewhere);
    if (left.isEmpty()) {
      return elsewhere(context, elsewhere.get(0));
    }
    return violated(
        found(context, REQUESTS, "partial", Argument.wordList("left", left))
            .severity(informs ? INFO : WARNING)
            .build());
  }

  private void addUnless(
      boolean done,
      String step,
      String attribute,
      RuleContext context,
      List<LocalisedText> left,
      List<AttributePath> elsewhere) {
    if (done) {
      return;
    }
    if (isElsewhere(context, REQUESTS.child(attribute))) {
      elsewhere.add(REQUESTS.child(attribute));
    } else {
      left.add(text(step));
    }
  }
}
