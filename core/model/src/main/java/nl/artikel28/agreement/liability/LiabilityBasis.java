package nl.artikel28.agreement.liability;

/** For what a processor is liable. */
public enum LiabilityBasis {
  /** As Article 82 has it. */
  ARTICLE_82,
  /** Each party for its own acts. */
  OWN_ACTS,
  /** All damage that follows from a breach of law or agreement. */
  ALL_DAMAGE,
  /** Liability is excluded. */
  EXCLUDED
}
