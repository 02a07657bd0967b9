package nl.artikel28.report;

/** Why a waiver waives nothing. */
public enum WaiverProblem {
  /** It names another agreement. */
  OTHER_AGREEMENT,
  /** No rule of the review bears the id that it names. */
  UNKNOWN_RULE,
  /** It names a path that no agreement has. */
  UNKNOWN_PATH,
  /** It was approved after the day of the review. */
  NOT_YET_APPROVED,
  /** It expired before the day of the review. */
  LAPSED,
  /** It names a place above the findings, and so more than one of them. */
  OVER_BROAD,
  /** It names a place in a list without the fingerprint of the item. */
  FINGERPRINT_MISSING,
  /** The agreement holds another value there than the one that was accepted. */
  VALUE_CHANGED,
  /** The rule has no finding there. */
  UNUSED
}
