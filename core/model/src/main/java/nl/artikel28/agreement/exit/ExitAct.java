package nl.artikel28.agreement.exit;

/** What happens to data at the end. */
public enum ExitAct {
  /** Return to the controller. */
  RETURN,
  /** Deletion. */
  DELETE,
  /** Anonymisation instead of deletion. */
  ANONYMISE
}
