package nl.artikel28.report;

/** What a rule looks at. */
public enum RuleKind {
  /** Whether values have the shape they should have. */
  STRUCTURE,
  /** Whether something is there. */
  COMPLETENESS,
  /** Whether what is there is what law or policy wants. */
  DEVIATION,
  /** Whether things fit together. */
  CONSISTENCY,
  /** Whether something can be done better. */
  ADVICE
}
