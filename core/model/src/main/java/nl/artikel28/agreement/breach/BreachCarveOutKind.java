package nl.artikel28.agreement.breach;

/** A reason why a text leaves a breach unreported. */
public enum BreachCarveOutKind {
  /** A risk for data subjects is ruled out. */
  RISK_EXCLUDED,
  /** The impact is small. */
  SMALL_IMPACT,
  /** The controller caused it. */
  CAUSED_BY_CONTROLLER,
  /** It happened at a sub-processor. */
  AT_SUB_PROCESSOR,
  /** The data were encrypted. */
  ENCRYPTED_DATA,
  /** It is no breach at all, such as an attack that failed. */
  NO_BREACH,
  /** Another reason, in words. */
  OTHER
}
