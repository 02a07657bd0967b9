package nl.artikel28.agreement.security;

/** A kind of proof. */
public enum AssuranceKind {
  /** A certificate of a management system. */
  CERTIFICATE,
  /** A report on controls over financial reporting (SOC 1). */
  ISAE_3402,
  /** An assurance report under ISAE 3000 (SOC 2). */
  ISAE_3000,
  /** A SOC 2 report. */
  SOC_2,
  /** A privacy audit. */
  PRIVACY_AUDIT,
  /** A report of an auditor registered with NOREA. */
  NOREA_REPORT,
  /** Another external audit. */
  EXTERNAL_AUDIT,
  /** A penetration test. */
  PENETRATION_TEST,
  /** A third-party statement of another kind. */
  THIRD_PARTY_STATEMENT,
  /** An approved code of conduct, Article 40. */
  CODE_OF_CONDUCT,
  /** A certification under Article 42. */
  DATA_PROTECTION_CERTIFICATION,
  /** The processor's own statement. */
  SELF_DECLARATION
}
