package nl.artikel28.agreement.exit;

/** Whether deletion is confirmed. */
public enum CertificateRule {
  /** Always. */
  ALWAYS,
  /** On request. */
  ON_REQUEST,
  /** Never. */
  NEVER
}
