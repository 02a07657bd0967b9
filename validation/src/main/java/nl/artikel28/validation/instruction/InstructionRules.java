package nl.artikel28.validation.instruction;

import java.util.List;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.Rule;

/** The rules of the family INS, in order. */
public final class InstructionRules {

  private InstructionRules() {}

  /** {@return the rules} */
  public static List<Rule> all() {
    RuleTexts texts = RuleTexts.beside(InstructionRules.class);
    return List.of(
        new ProcessingIsOnWrittenInstructionsOnly(texts),
        new OnlyEuropeanLawSetsInstructionsAside(texts),
        new LegalRequirementIsToldBeforehand(texts),
        new InfringingInstructionIsTold(texts),
        new LaterInstructionsHaveAProcedure(texts),
        new ProcessorHasNoPurposesOfItsOwn(texts),
        new AnonymousDataKeepNoIdentifiers(texts),
        new StaffActOnInstructionsOnly(texts),
        new DemandsOfAuthoritiesAreHandledWithCare(texts));
  }
}
