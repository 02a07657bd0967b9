package nl.artikel28.validation.law;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.law.Precedence;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * On data protection this agreement goes before the main agreement, or the term that protects most
 * goes first.
 */
final class AgreementPrevails extends CatalogueRule {

  private static final AttributePath PRECEDENCE = AttributePath.of("law.precedence");
  private static final AttributePath PREVAILS = PRECEDENCE.child("agreementPrevails");
  private static final AttributePath ORDER = PRECEDENCE.child("order");

  AgreementPrevails(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("LAW-02")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.commissionClauses("4")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Precedence> precedence = context.terms().law().precedence();
    if (precedence.isEmpty()) {
      return missing(context, PRECEDENCE);
    }
    Optional<Boolean> prevails = precedence.get().agreementPrevails();
    if (prevails.orElse(false) || precedence.get().mostProtective().orElse(false)) {
      return satisfied();
    }
    if (prevails.isPresent()) {
      return violated(found(context, PREVAILS, "mainPrevails").build());
    }
    return precedence.get().order().isEmpty()
        ? missing(context, PREVAILS)
        : undetermined(whereIn(precedence.get()), ORDER, context);
  }

  /** Documents in an order have names of their own, of which only a reader can tell the meaning. */
  private Message whereIn(Precedence precedence) {
    return Message.builder()
        .template(text("order"))
        .addArguments(Argument.quotes("order", precedence.order()))
        .build();
  }
}
