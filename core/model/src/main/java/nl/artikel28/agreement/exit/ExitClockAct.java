package nl.artikel28.agreement.exit;

/** An act at the end that has a time. */
public enum ExitClockAct {
  /** The controller can fetch its data. */
  EXPORT_WINDOW,
  /** The data are returned. */
  RETURN,
  /** The data are deleted. */
  DELETE,
  /** Backups are deleted. */
  DELETE_BACKUPS,
  /** The data are made anonymous. */
  ANONYMISE
}
