package nl.artikel28.agreement.form;

/** The written form; Article 28(9) counts electronic form as written. */
public enum WrittenForm {
  /** On paper. */
  PAPER,
  /** In electronic form. */
  ELECTRONIC
}
