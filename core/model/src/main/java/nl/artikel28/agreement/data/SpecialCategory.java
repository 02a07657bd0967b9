package nl.artikel28.agreement.data;

/** A special category of personal data; Article 9(1). */
public enum SpecialCategory {
  /** Racial or ethnic origin. */
  RACIAL_OR_ETHNIC_ORIGIN,
  /** Political opinions. */
  POLITICAL_OPINIONS,
  /** Religious or philosophical beliefs. */
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS,
  /** Trade union membership. */
  TRADE_UNION_MEMBERSHIP,
  /** Genetic data. */
  GENETIC_DATA,
  /** Biometric data for the purpose of uniquely identifying a person. */
  BIOMETRIC_DATA,
  /** Data concerning health. */
  HEALTH,
  /** Sex life or sexual orientation. */
  SEX_LIFE_OR_SEXUAL_ORIENTATION
}
