package nl.artikel28.agreement.exit;

/** Who chooses between deletion and return. */
public enum ExitChoice {
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** Deletion, unless the controller asks for return apart. */
  DELETION_BY_DEFAULT,
  /** Both are mentioned, but not as a choice. */
  NOT_EXPRESSED
}
