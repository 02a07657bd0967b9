package nl.artikel28.report;

/** How strictly an agreement is reviewed. */
public enum ReviewMode {
  /** Every finding keeps its severity. */
  STRICT,
  /** What a template leaves open is information only. */
  TEMPLATE
}
