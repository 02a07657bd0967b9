package nl.artikel28.agreement.breach;

/** What a text takes a breach to be. */
public enum BreachDefinition {
  /** The definition of Article 4(12). */
  GDPR,
  /** The threshold of the repealed Wbp, Article 34a. */
  THRESHOLD_OF_REPEALED_LAW,
  /** Words of its own that cover less. */
  NARROWER,
  /** Words of its own that cover more. */
  WIDER
}
