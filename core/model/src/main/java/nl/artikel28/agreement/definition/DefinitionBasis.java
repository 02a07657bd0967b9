package nl.artikel28.agreement.definition;

/** Where a definition comes from. */
public enum DefinitionBasis {
  /** The Regulation. */
  GDPR,
  /** The Dutch implementation act. */
  UAVG,
  /** A law that is no longer in force, such as the Wbp. */
  REPEALED_LAW,
  /** Another law in force. */
  OTHER_LAW,
  /** The parties' own words. */
  OWN
}
