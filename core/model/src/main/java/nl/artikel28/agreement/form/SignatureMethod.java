package nl.artikel28.agreement.form;

/** How a document is signed. */
public enum SignatureMethod {
  /** By hand. */
  HANDWRITTEN,
  /** With an electronic signature. */
  ELECTRONIC,
  /** With a qualified electronic signature. */
  QUALIFIED_ELECTRONIC
}
