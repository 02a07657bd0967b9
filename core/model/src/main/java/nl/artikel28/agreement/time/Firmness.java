package nl.artikel28.agreement.time;

/** Whether a number binds. */
public enum Firmness {
  /** It binds, as in "in any case within". */
  HARD,
  /** It is a target, as in "where possible within". */
  WHERE_POSSIBLE
}
