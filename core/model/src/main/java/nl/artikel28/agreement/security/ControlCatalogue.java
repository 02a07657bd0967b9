package nl.artikel28.agreement.security;

/** A published catalogue of controls. */
public enum ControlCatalogue {
  /** ISO/IEC 27002:2013. */
  ISO_27002_2013,
  /** ISO/IEC 27002:2022. */
  ISO_27002_2022,
  /** The Dutch government baseline BIO2. */
  BIO2,
  /** NEN 7510. */
  NEN_7510,
  /** The Data Privacy Vocabulary. */
  DPV,
  /** Another catalogue. */
  OTHER
}
