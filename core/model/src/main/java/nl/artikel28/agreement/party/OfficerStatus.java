package nl.artikel28.agreement.party;

/** Whether a party has a data protection officer. */
public enum OfficerStatus {
  /** An officer is designated. */
  DESIGNATED,
  /** The agreement says that there is none. */
  NOT_DESIGNATED
}
