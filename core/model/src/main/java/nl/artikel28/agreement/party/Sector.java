package nl.artikel28.agreement.party;

/** A sector that brings duties of its own. */
public enum Sector {
  /** A public authority or body, Article 37(1)(a). */
  PUBLIC_AUTHORITY,
  /** A care provider. */
  HEALTH_CARE,
  /** An educational institution. */
  EDUCATION,
  /** A financial undertaking. */
  FINANCIAL_SERVICES,
  /** A provider of telecommunications. */
  TELECOMMUNICATIONS,
  /** Police, special investigation or justice. */
  POLICE_AND_JUSTICE,
  /** Any other undertaking. */
  BUSINESS,
  /** An association or foundation. */
  NON_PROFIT
}
