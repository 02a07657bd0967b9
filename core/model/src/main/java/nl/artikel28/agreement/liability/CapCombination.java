package nl.artikel28.agreement.liability;

/** Which of several limits counts. */
public enum CapCombination {
  /** The lowest. */
  LOWEST,
  /** The highest. */
  HIGHEST,
  /** All of them, one after another. */
  TOGETHER
}
