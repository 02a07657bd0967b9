package nl.artikel28.validation.transfer;

/** Where a ground for a transfer stands on the day of the review. */
enum Standing {
  /** It holds. */
  HOLDS(""),
  /** It holds, with an assessment of the transfer. */
  ASKS_FOR_ASSESSMENT(""),
  /** It holds for some recipients or data only. */
  LIMITED(""),
  /** It depends on a country that the agreement does not name. */
  OPEN(""),
  /** According to the agreement it holds later. */
  AGREED_FOR_LATER("agreedForLater"),
  /** According to the agreement it has ended. */
  AGREED_UNTIL("agreedUntil"),
  /** There is no adequacy decision on the country. */
  NO_DECISION("noDecision"),
  /** No adequacy decision on the country is in force. */
  DECISION_NOT_IN_FORCE("decisionNotInForce"),
  /** The policy does not know it. */
  UNKNOWN("unknownGround"),
  /** It does not hold yet. */
  NOT_YET("notYet"),
  /** It holds no more. */
  ENDED("ended"),
  /** It is for other countries. */
  FOR_OTHER_COUNTRIES("otherCountry"),
  /** It is a derogation, and the transfer comes again and again. */
  DEROGATION_AGAIN_AND_AGAIN("derogation");

  private final String variant;

  Standing(String variant) {
    this.variant = variant;
  }

  /** Whether it is no ground for the transfer. */
  boolean fails() {
    return !variant.isEmpty();
  }

  /** The sentence on a ground that fails. */
  String variant() {
    return variant;
  }
}
