package nl.artikel28.agreement.duty;

/** Who bears a cost. */
public enum Payer {
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** Each party its own costs. */
  EACH_ITS_OWN,
  /** Both, in a proportion that the text gives. */
  SHARED
}
