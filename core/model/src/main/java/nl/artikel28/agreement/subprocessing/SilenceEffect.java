package nl.artikel28.agreement.subprocessing;

/** What the controller's silence means. */
public enum SilenceEffect {
  /** Consent. */
  CONSENT,
  /** Refusal. */
  REFUSAL
}
