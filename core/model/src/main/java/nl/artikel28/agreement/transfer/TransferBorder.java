package nl.artikel28.agreement.transfer;

/** The border that a text draws. */
public enum TransferBorder {
  /** The Netherlands. */
  NETHERLANDS,
  /** The European Union. */
  EUROPEAN_UNION,
  /** The European Economic Area. */
  EUROPEAN_ECONOMIC_AREA,
  /** The EEA and countries with an adequate level. */
  EEA_AND_ADEQUATE
}
