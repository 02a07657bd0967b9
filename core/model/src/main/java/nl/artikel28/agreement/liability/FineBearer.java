package nl.artikel28.agreement.liability;

/** Who bears a fine. */
public enum FineBearer {
  /** The party that is fined. */
  EACH_ITS_OWN,
  /** The controller, also for acts of the processor. */
  CONTROLLER,
  /** The processor, when it caused the fine. */
  PROCESSOR
}
