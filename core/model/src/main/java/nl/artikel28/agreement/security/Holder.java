package nl.artikel28.agreement.security;

/** Who holds a certificate or meets a norm. */
public enum Holder {
  /** The processor. */
  PROCESSOR,
  /** A sub-processor. */
  SUB_PROCESSOR,
  /** A supplier such as a data centre. */
  SUPPLIER,
  /** The controller. */
  CONTROLLER
}
