package nl.artikel28.agreement.time;

/** A word of urgency. */
public enum Urgency {
  /** At once. */
  IMMEDIATELY,
  /** The words of Article 33(2). */
  WITHOUT_UNDUE_DELAY,
  /** Promptly. */
  PROMPTLY,
  /** As soon as that can reasonably be asked. */
  AS_SOON_AS_REASONABLY_POSSIBLE,
  /** In good time, which says nothing firm. */
  IN_GOOD_TIME,
  /** On first request. */
  ON_FIRST_REQUEST
}
