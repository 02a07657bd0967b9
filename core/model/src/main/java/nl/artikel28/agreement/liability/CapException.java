package nl.artikel28.agreement.liability;

/** What a limit does not cover. */
public enum CapException {
  /** Intent or gross negligence. */
  INTENT,
  /** Breach of confidentiality. */
  CONFIDENTIALITY,
  /** Breach of data protection. */
  DATA_PROTECTION,
  /** Death or injury. */
  DEATH_OR_INJURY,
  /** Fines of an authority. */
  FINES,
  /** Claims of data subjects. */
  CLAIMS_OF_DATA_SUBJECTS,
  /** What mandatory law does not let be limited. */
  MANDATORY_LAW
}
