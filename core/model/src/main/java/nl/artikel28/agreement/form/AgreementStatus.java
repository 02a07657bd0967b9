package nl.artikel28.agreement.form;

/** Where the agreement stands in its life. */
public enum AgreementStatus {
  /** A model with fields to fill in. */
  TEMPLATE,
  /** A draft between two parties. */
  DRAFT,
  /** Signed or accepted. */
  EXECUTED,
  /** No longer in force. */
  ENDED
}
