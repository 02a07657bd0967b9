package nl.artikel28.validation.instruction;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.instruction.InstructionTerms;
import nl.artikel28.agreement.instruction.OwnPurpose;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The processor does not process the data for purposes of its own. */
final class ProcessorHasNoPurposesOfItsOwn extends CatalogueRule {

  static final AttributePath OWN_PURPOSES = AttributePath.of("instructions.ownPurposes");

  ProcessorHasNoPurposesOfItsOwn(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("INS-06")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(3)(a)"),
                Cite.gdpr("28(10)"),
                Cite.guidelines072020("81, 150"),
                Cite.commissionClauses("7.2")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    InstructionTerms instructions = context.terms().instructions();
    List<OwnPurpose> purposes = instructions.ownPurposes();
    if (purposes.isEmpty()) {
      return excludes(instructions) ? satisfied() : unstated(context, OWN_PURPOSES);
    }
    List<Finding> findings = new ArrayList<>(purposes.size());
    for (int i = 0; i < purposes.size(); i++) {
      findings.add(
          found(
                  context,
                  OWN_PURPOSES.item(i),
                  "ownPurpose",
                  Argument.quote("label", purposes.get(i).label()))
              .build());
    }
    return violated(findings);
  }

  private static boolean excludes(InstructionTerms instructions) {
    return instructions.ownPurposesExcluded().orElse(false)
        || instructions.onlyOnInstructions().orElse(false);
  }
}
