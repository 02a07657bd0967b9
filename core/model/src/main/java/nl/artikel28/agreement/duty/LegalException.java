package nl.artikel28.agreement.duty;

/** The law that may set a duty aside. */
public enum LegalException {
  /** Union or Member State law only, as the Regulation has it. */
  EU_OR_MEMBER_STATE_LAW,
  /** Any law or binding order. */
  ANY_LAW,
  /** None is allowed. */
  NO_EXCEPTION
}
