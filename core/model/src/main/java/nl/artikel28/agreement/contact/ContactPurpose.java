package nl.artikel28.agreement.contact;

/** What a contact point is for. */
public enum ContactPurpose {
  /** Everything. */
  GENERAL,
  /** Notices of a personal data breach. */
  PERSONAL_DATA_BREACH,
  /** Requests of data subjects. */
  DATA_SUBJECT_REQUESTS,
  /** Security matters. */
  SECURITY,
  /** Audits and inspections. */
  AUDIT,
  /** Instructions of the controller. */
  INSTRUCTIONS,
  /** Changes of sub-processors. */
  SUB_PROCESSORS
}
