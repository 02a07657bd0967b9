package nl.artikel28.agreement.subprocessing;

/** What follows from an objection. */
public enum ObjectionConsequence {
  /** The parties consult. */
  CONSULTATION,
  /** The sub-processor is not engaged. */
  NOT_ENGAGED,
  /** The processor offers another way. */
  ALTERNATIVE_OFFERED,
  /** The controller may terminate. */
  TERMINATION,
  /** The controller may terminate in part. */
  PARTIAL_TERMINATION,
  /** What was paid beforehand is refunded. */
  REFUND,
  /** The processor may proceed all the same. */
  PROCESSOR_PROCEEDS,
  /** The controller pays for keeping things as they are. */
  CONTROLLER_PAYS
}
