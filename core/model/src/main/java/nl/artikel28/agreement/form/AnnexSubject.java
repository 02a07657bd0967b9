package nl.artikel28.agreement.form;

/** What an annex is about. */
public enum AnnexSubject {
  /** The description of the processing. */
  PROCESSING,
  /** The security measures. */
  SECURITY,
  /** The sub-processors. */
  SUB_PROCESSORS,
  /** Parties and contact points. */
  CONTACTS,
  /** Something else. */
  OTHER
}
