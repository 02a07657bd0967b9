package nl.artikel28.agreement.breach;

/** Who decides on notice to authority and data subjects. */
public enum BreachDecision {
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** Both together. */
  JOINTLY
}
