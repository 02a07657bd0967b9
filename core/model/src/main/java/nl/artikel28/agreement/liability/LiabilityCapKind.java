package nl.artikel28.agreement.liability;

/** A kind of limit. */
public enum LiabilityCapKind {
  /** A fixed amount. */
  FIXED_AMOUNT,
  /** A number of months of fees. */
  FEES,
  /** What an insurer pays. */
  INSURED_SUM,
  /** A limit in another document. */
  BY_REFERENCE
}
