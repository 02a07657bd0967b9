package nl.artikel28.agreement.records;

/** What a processor's record contains; Article 30(2)(a) to (d). */
public enum RecordContent {
  /** Names and contact details, point (a). */
  NAMES_AND_CONTACTS,
  /** Categories of processing, point (b). */
  CATEGORIES_OF_PROCESSING,
  /** Transfers and safeguards, point (c). */
  TRANSFERS,
  /** A general description of measures, point (d). */
  SECURITY_MEASURES
}
