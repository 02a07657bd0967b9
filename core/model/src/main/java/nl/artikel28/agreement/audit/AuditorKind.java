package nl.artikel28.agreement.audit;

/** Who may audit. */
public enum AuditorKind {
  /** The controller itself. */
  CONTROLLER,
  /** Any auditor the controller mandates. */
  MANDATED_AUDITOR,
  /** An independent third party. */
  INDEPENDENT_THIRD_PARTY,
  /** A certified auditor. */
  CERTIFIED_AUDITOR,
  /** An auditor the processor chooses. */
  PROCESSORS_AUDITOR
}
