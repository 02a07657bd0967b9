package nl.artikel28.agreement.security;

/** The type of an assurance report. */
public enum ReportType {
  /** Design at one moment. */
  TYPE_I,
  /** Operation over a period. */
  TYPE_II
}
