package nl.artikel28.agreement.rights;

/** A right of Chapter III. */
public enum DataSubjectRight {
  /** Information, Articles 12 to 14. */
  INFORMATION,
  /** Access, Article 15. */
  ACCESS,
  /** Rectification, Article 16. */
  RECTIFICATION,
  /** Erasure, Article 17. */
  ERASURE,
  /** Restriction, Article 18. */
  RESTRICTION,
  /** Notification of recipients, Article 19. */
  NOTIFICATION_OF_RECIPIENTS,
  /** Portability, Article 20. */
  PORTABILITY,
  /** Objection, Article 21. */
  OBJECTION,
  /** Automated decisions, Article 22. */
  AUTOMATED_DECISIONS
}
