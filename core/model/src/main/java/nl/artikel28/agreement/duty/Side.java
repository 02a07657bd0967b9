package nl.artikel28.agreement.duty;

/** A side of the agreement. */
public enum Side {
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** Both. */
  BOTH
}
