package nl.artikel28.report;

/** Where a value stands on a policy's ladder. */
public enum Rung {
  /** Within what the policy prefers. */
  PREFERRED,
  /** Beyond what the policy prefers, within what it accepts. */
  ACCEPTABLE,
  /** Beyond what the policy accepts. */
  BEYOND
}
