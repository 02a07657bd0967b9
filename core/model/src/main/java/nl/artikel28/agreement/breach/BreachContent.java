package nl.artikel28.agreement.breach;

/** What a notice contains; Article 33(3). */
public enum BreachContent {
  /** The nature of the breach. */
  NATURE,
  /** Its cause. */
  CAUSE,
  /** The categories of data subjects. */
  CATEGORIES_OF_DATA_SUBJECTS,
  /** The approximate number of data subjects. */
  NUMBER_OF_DATA_SUBJECTS,
  /** The categories of records. */
  CATEGORIES_OF_RECORDS,
  /** The approximate number of records. */
  NUMBER_OF_RECORDS,
  /** The data protection officer or another contact point. */
  CONTACT_POINT,
  /** The likely consequences. */
  CONSEQUENCES,
  /** The measures taken or proposed. */
  MEASURES,
  /** Who has been informed. */
  PERSONS_INFORMED,
  /** When it happened and was discovered. */
  TIME
}
