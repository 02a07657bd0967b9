package nl.artikel28.agreement.data;

/** A national identification number. */
public enum NationalNumberKind {
  /** The Dutch citizen service number. */
  BSN,
  /** The Dutch education number. */
  EDUCATION_NUMBER,
  /** A number of another country. */
  FOREIGN
}
