package nl.artikel28.agreement.scope;

/** A condition that ends the processing. */
public enum EndCondition {
  /** The main agreement ends. */
  MAIN_AGREEMENT_ENDS,
  /** The services end. */
  SERVICES_END,
  /** All data are deleted or returned. */
  DATA_DELETED,
  /** A further period has passed after the end. */
  PERIOD_AFTER_END,
  /** A party gives notice. */
  NOTICE,
  /** The subscription ends. */
  SUBSCRIPTION_ENDS
}
