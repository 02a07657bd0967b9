package nl.artikel28.agreement.party;

/** A register of organisations. */
public enum RegistrationScheme {
  /** The Dutch trade register. */
  KVK,
  /** The Belgian register of enterprises. */
  KBO,
  /** A German commercial register. */
  HANDELSREGISTER,
  /** The French register of enterprises. */
  SIREN,
  /** The Danish business register. */
  CVR,
  /** The British company register. */
  COMPANIES_HOUSE,
  /** A VAT identification number. */
  VAT,
  /** A legal entity identifier. */
  LEI,
  /** Another register, named in words. */
  OTHER
}
