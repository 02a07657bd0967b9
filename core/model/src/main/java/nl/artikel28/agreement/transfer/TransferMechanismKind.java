package nl.artikel28.agreement.transfer;

/** A ground for a transfer. */
public enum TransferMechanismKind {
  /** An adequacy decision, Article 45. */
  ADEQUACY_DECISION,
  /** The EU-US Data Privacy Framework. */
  DATA_PRIVACY_FRAMEWORK,
  /** The EU-US Privacy Shield, declared invalid in 2020. */
  PRIVACY_SHIELD,
  /** The Safe Harbour arrangement with the US, declared invalid in 2015. */
  SAFE_HARBOUR,
  /** The Commission's clauses of Decision (EU) 2021/914. */
  STANDARD_CLAUSES_2021,
  /** The clauses of Decision 2010/87/EU, repealed. */
  STANDARD_CLAUSES_2010,
  /** Binding corporate rules, Article 47. */
  BINDING_CORPORATE_RULES,
  /** An approved code of conduct. */
  CODE_OF_CONDUCT,
  /** An approved certification. */
  CERTIFICATION,
  /** Clauses that an authority has authorised. */
  AUTHORISED_CLAUSES,
  /** The British addendum to the Commission's clauses, for transfers under the UK GDPR. */
  UK_ADDENDUM,
  /** The British International Data Transfer Agreement, for transfers under the UK GDPR. */
  UK_TRANSFER_AGREEMENT,
  /** A derogation of Article 49. */
  DEROGATION
}
