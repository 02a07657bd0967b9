package nl.artikel28.agreement.security;

/** What a measure achieves, whatever its words. */
public enum MeasureEffect {
  /** Data are encrypted on their way. */
  ENCRYPTION_IN_TRANSIT,
  /** Stored data are encrypted. */
  ENCRYPTION_AT_REST,
  /** Data are pseudonymised. */
  PSEUDONYMISATION,
  /** Fewer data are used. */
  DATA_MINIMISATION,
  /** Data of different purposes or clients are kept apart. */
  SEPARATION,
  /** Only authorised persons get access. */
  ACCESS_RESTRICTION,
  /** Identity is proved by more than a password. */
  STRONG_AUTHENTICATION,
  /** Passwords follow rules. */
  PASSWORD_POLICY,
  /** Use is logged. */
  LOGGING,
  /** Who changed what can be traced. */
  TRACEABILITY,
  /** Systems are watched. */
  MONITORING,
  /** Networks are protected. */
  NETWORK_PROTECTION,
  /** Malware is kept out. */
  MALWARE_PROTECTION,
  /** Updates are installed. */
  PATCHING,
  /** Rooms and equipment are protected. */
  PHYSICAL_PROTECTION,
  /** Power, fire and water are provided for. */
  ENVIRONMENTAL_PROTECTION,
  /** Media are wiped or destroyed. */
  SECURE_DISPOSAL,
  /** Assets are listed. */
  ASSET_INVENTORY,
  /** Backups are made. */
  BACKUP,
  /** Data and access can be restored. */
  RESTORE,
  /** Restoring is tested. */
  RESTORE_TEST,
  /** Parts are doubled. */
  REDUNDANCY,
  /** There is a plan for emergencies. */
  CONTINUITY_PLAN,
  /** Risks are analysed. */
  RISK_ANALYSIS,
  /** Measures are reviewed independently. */
  INDEPENDENT_REVIEW,
  /** Systems are attacked as a test. */
  PENETRATION_TEST,
  /** Incidents are recorded and handled. */
  INCIDENT_RESPONSE,
  /** Changes are controlled. */
  CHANGE_CONTROL,
  /** Security is part of development. */
  SECURE_DEVELOPMENT,
  /** Suppliers are chosen and bound. */
  SUPPLIER_CONTROL,
  /** Staff are bound to secrecy. */
  CONFIDENTIALITY_BINDING,
  /** Staff are trained. */
  TRAINING,
  /** Responsibilities are assigned. */
  RESPONSIBILITY,
  /** Work follows instructions. */
  INSTRUCTION_CONTROL,
  /** Data are deleted in time. */
  DELETION
}
