package nl.artikel28.agreement.duty;

/** How several conditions work together. */
public enum Combination {
  /** One is enough. */
  ANY,
  /** All are needed. */
  ALL
}
