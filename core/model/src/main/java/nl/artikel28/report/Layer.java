package nl.artikel28.report;

/** Who sets a rule. */
public enum Layer {
  /** The law, or what explains it; no policy switches it off or lowers it. */
  STATUTE,
  /** The house, through its policy. */
  HOUSE
}
