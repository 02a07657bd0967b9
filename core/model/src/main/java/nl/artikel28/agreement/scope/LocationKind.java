package nl.artikel28.agreement.scope;

/** What happens at a location. */
public enum LocationKind {
  /** Storage and processing in a data centre. */
  DATA_CENTRE,
  /** Storage of backups. */
  BACKUP,
  /** Work in an office. */
  OFFICE,
  /** Remote support. */
  SUPPORT,
  /** Work from home. */
  HOME
}
