package nl.artikel28.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleId;
import nl.artikel28.validation.assistance.AssistanceRules;
import nl.artikel28.validation.audit.AuditRules;
import nl.artikel28.validation.breach.BreachRules;
import nl.artikel28.validation.change.ChangeRules;
import nl.artikel28.validation.confidentiality.ConfidentialityRules;
import nl.artikel28.validation.consistency.ConsistencyRules;
import nl.artikel28.validation.data.DataRules;
import nl.artikel28.validation.definition.DefinitionRules;
import nl.artikel28.validation.dutch.DutchRules;
import nl.artikel28.validation.exit.ExitRules;
import nl.artikel28.validation.form.FormRules;
import nl.artikel28.validation.instruction.InstructionRules;
import nl.artikel28.validation.law.LawRules;
import nl.artikel28.validation.liability.LiabilityRules;
import nl.artikel28.validation.party.PartyRules;
import nl.artikel28.validation.records.RecordsRules;
import nl.artikel28.validation.rights.RightsRules;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.scope.ScopeRules;
import nl.artikel28.validation.security.SecurityRules;
import nl.artikel28.validation.structure.WellFormed;
import nl.artikel28.validation.subprocessing.SubProcessingRules;
import nl.artikel28.validation.transfer.TransferRules;

/**
 * The rules of a review, in the order in which they are asked. Rules are listed here and never
 * discovered.
 */
public final class RuleBook {

  private final String name;
  private final List<Rule> rules;

  private RuleBook(String name, List<? extends Rule> rules) {
    Set<RuleId> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules bear the id " + rule.id());
      }
    }
    this.name = name;
    this.rules = List.copyOf(rules);
  }

  /**
   * {@return a rule book with these rules and no others}
   *
   * @param name the name, which stands in the head of each report
   * @param rules the rules, in the order in which they are asked
   * @throws IllegalArgumentException when two rules bear the same id
   */
  public static RuleBook of(String name, List<? extends Rule> rules) {
    return new RuleBook(name, rules);
  }

  /** {@return the rules that come with the library} */
  public static RuleBook standard() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new WellFormed());
    rules.addAll(PartyRules.all());
    rules.addAll(FormRules.all());
    rules.addAll(DefinitionRules.all());
    rules.addAll(ScopeRules.all());
    rules.addAll(DataRules.all());
    rules.addAll(InstructionRules.all());
    rules.addAll(ConfidentialityRules.all());
    rules.addAll(SecurityRules.all());
    rules.addAll(SubProcessingRules.all());
    rules.addAll(TransferRules.all());
    rules.addAll(RightsRules.all());
    rules.addAll(AssistanceRules.all());
    rules.addAll(BreachRules.all());
    rules.addAll(AuditRules.all());
    rules.addAll(RecordsRules.all());
    rules.addAll(ExitRules.all());
    rules.addAll(LiabilityRules.all());
    rules.addAll(LawRules.all());
    rules.addAll(ChangeRules.all());
    rules.addAll(DutchRules.all());
    rules.addAll(ConsistencyRules.all());
    return new RuleBook("artikel28", rules);
  }

  /**
   * {@return this rule book with one more rule at its end}
   *
   * @param rule the rule
   * @throws IllegalArgumentException when a rule of this book bears the same id
   */
  public RuleBook with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new RuleBook(name, more);
  }

  /**
   * {@return this rule book under another name}
   *
   * @param newName the name
   */
  public RuleBook named(String newName) {
    return new RuleBook(newName, rules);
  }

  /** {@return the name, which stands in the head of each report} */
  public String name() {
    return name;
  }

  /** {@return the rules} */
  public List<Rule> rules() {
    return rules;
  }

  /** {@return what each rule is} */
  public List<RuleDescription> descriptions() {
    return rules.stream().map(Rule::description).toList();
  }
}
