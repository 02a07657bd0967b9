package nl.artikel28.agreement.subprocessing;

/** The grounds for an objection. */
public enum ObjectionGrounds {
  /** Any ground. */
  ANY,
  /** Reasonable grounds. */
  REASONABLE,
  /** Grounds of data protection. */
  DATA_PROTECTION
}
