package nl.artikel28.report;

/** What kind of source a rule or a number rests on. */
public enum SourceClass {
  /** A law. */
  STATUTE,
  /** The standard clauses of the Commission. */
  COMMISSION_CLAUSES,
  /** Guidance of the European Data Protection Board. */
  EDPB_GUIDANCE,
  /** A published norm. */
  NORM,
  /** What is usual. */
  MARKET_PRACTICE,
  /** A policy of the house. */
  HOUSE_POLICY
}
