package nl.artikel28.validation;

import nl.artikel28.report.RuleId;

/**
 * A rule threw an exception. That is a fault of the rule and says nothing of the agreement; there
 * is no report.
 */
public final class RuleFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The rule that failed. */
  private final String rule;

  RuleFailedException(RuleId rule, Throwable cause) {
    super("the rule " + rule + " failed: " + cause, cause);
    this.rule = rule.value();
  }

  /** {@return the rule that failed} */
  public RuleId rule() {
    return new RuleId(rule);
  }
}
