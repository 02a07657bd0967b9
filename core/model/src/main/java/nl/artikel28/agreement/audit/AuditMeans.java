package nl.artikel28.agreement.audit;

/** A means of checking, from light to heavy. */
public enum AuditMeans {
  /** A questionnaire. */
  QUESTIONNAIRE,
  /** An existing report or certificate. */
  REPORT,
  /** An audit at a distance. */
  REMOTE_AUDIT,
  /** An audit on site. */
  ON_SITE_AUDIT
}
