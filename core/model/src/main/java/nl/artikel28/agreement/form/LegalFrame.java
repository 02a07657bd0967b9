package nl.artikel28.agreement.form;

/** The law under which the agreement is made. */
public enum LegalFrame {
  /** Article 28 of Regulation (EU) 2016/679. */
  GDPR,
  /** Article 29 of Regulation (EU) 2018/1725. */
  EU_INSTITUTIONS,
  /** Article 28 of the UK GDPR. */
  UK_GDPR
}
