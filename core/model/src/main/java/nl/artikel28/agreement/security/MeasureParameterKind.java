package nl.artikel28.agreement.security;

/** What a parameter of a measure says. */
public enum MeasureParameterKind {
  /** The smallest number of characters of a password. */
  PASSWORD_LENGTH,
  /** Whether passwords must be changed regularly. */
  PASSWORD_ROTATION,
  /** The smallest key length in bits. */
  KEY_BITS,
  /** The lowest version of TLS. */
  TLS_VERSION,
  /** The time between backups. */
  BACKUP_INTERVAL,
  /** The time to restore service. */
  RECOVERY_TIME,
  /** The largest loss of data in time. */
  RECOVERY_POINT,
  /** How long logs are kept. */
  LOG_RETENTION,
  /** The time between tests. */
  TEST_INTERVAL
}
