package nl.artikel28.agreement.security;

/** A goal of security; Article 32(1)(b). */
public enum SecurityGoal {
  /** Confidentiality. */
  CONFIDENTIALITY,
  /** Integrity. */
  INTEGRITY,
  /** Availability. */
  AVAILABILITY,
  /** Resilience. */
  RESILIENCE
}
