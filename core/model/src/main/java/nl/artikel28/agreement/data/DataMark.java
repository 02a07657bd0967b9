package nl.artikel28.agreement.data;

/** A mark that the law itself puts on data. */
public enum DataMark {
  /** Special categories, Article 9. */
  SPECIAL,
  /** Criminal convictions and offences, Article 10. */
  CRIMINAL,
  /** A national identification number, Article 87. */
  NATIONAL_NUMBER
}
