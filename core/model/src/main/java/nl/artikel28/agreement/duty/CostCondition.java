package nl.artikel28.agreement.duty;

/** When a cost rule applies. */
public enum CostCondition {
  /** A shortcoming of the processor was found. */
  SHORTCOMING_FOUND,
  /** No shortcoming of the processor was found. */
  NO_SHORTCOMING_FOUND,
  /** The work goes beyond normal effort. */
  BEYOND_NORMAL_EFFORT,
  /** A free number of times or hours is used up. */
  BEYOND_FREE_QUOTA,
  /** The controller caused the work. */
  CAUSED_BY_CONTROLLER,
  /** For the payer's own staff. */
  OWN_STAFF,
  /** Another condition, in words. */
  OTHER
}
