package nl.artikel28.agreement.audit;

/** Whether inspections on site are allowed. */
public enum OnSiteInspection {
  /** Allowed. */
  ALLOWED,
  /** Under conditions. */
  CONDITIONAL,
  /** Not allowed. */
  EXCLUDED
}
