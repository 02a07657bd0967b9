package nl.artikel28.agreement.security;

/** A field of security. */
public enum MeasureDomain {
  /** Policy and organisation. */
  GOVERNANCE,
  /** Personnel. */
  PERSONNEL,
  /** Assets and media. */
  ASSETS,
  /** Access to systems and data. */
  ACCESS_CONTROL,
  /** Cryptography. */
  CRYPTOGRAPHY,
  /** Physical protection. */
  PHYSICAL,
  /** Operations. */
  OPERATIONS,
  /** Networks and transport. */
  COMMUNICATIONS,
  /** Acquisition and development. */
  DEVELOPMENT,
  /** Suppliers. */
  SUPPLIERS,
  /** Incidents. */
  INCIDENTS,
  /** Continuity. */
  CONTINUITY,
  /** Compliance. */
  COMPLIANCE,
  /** Minimisation, separation, traceability. */
  DATA_PROTECTION
}
