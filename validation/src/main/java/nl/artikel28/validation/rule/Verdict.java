package nl.artikel28.validation.rule;

import java.util.List;
import nl.artikel28.report.Finding;
import nl.artikel28.report.RuleOutcome;

/** What a rule says of one agreement. Only a {@link Rule} makes one. */
public final class Verdict {

  private final RuleOutcome outcome;
  private final List<Finding> findings;

  Verdict(RuleOutcome outcome, List<Finding> findings) {
    this.outcome = outcome;
    this.findings = findings;
  }

  /** {@return the outcome} */
  public RuleOutcome outcome() {
    return outcome;
  }

  /** {@return the findings; empty unless the rule is violated} */
  public List<Finding> findings() {
    return findings;
  }
}
