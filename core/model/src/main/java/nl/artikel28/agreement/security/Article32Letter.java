package nl.artikel28.agreement.security;

/** A letter of Article 32(1). */
public enum Article32Letter {
  /** Pseudonymisation and encryption. */
  A,
  /** Ongoing confidentiality, integrity, availability and resilience. */
  B,
  /** Restoring availability and access in time. */
  C,
  /** Testing, assessing and evaluating. */
  D
}
