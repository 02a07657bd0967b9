package nl.artikel28.agreement.audit;

/** An event that allows more than a regular audit. */
public enum AuditTrigger {
  /** A suspicion of non-compliance. */
  SUSPICION,
  /** A personal data breach. */
  PERSONAL_DATA_BREACH,
  /** A request of a supervisory authority. */
  AUTHORITY_REQUEST,
  /** A shortcoming found before. */
  EARLIER_SHORTCOMING,
  /** An important change. */
  MATERIAL_CHANGE
}
