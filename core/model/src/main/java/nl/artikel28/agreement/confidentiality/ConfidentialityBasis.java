package nl.artikel28.agreement.confidentiality;

/** What binds a person to confidentiality. */
public enum ConfidentialityBasis {
  /** A contract of employment or service. */
  CONTRACT,
  /** A signed statement. */
  SIGNED_STATEMENT,
  /** A statutory duty. */
  STATUTE
}
