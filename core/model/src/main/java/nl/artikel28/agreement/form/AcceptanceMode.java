package nl.artikel28.agreement.form;

/** A way to accept terms. */
public enum AcceptanceMode {
  /** A logged click. */
  CLICK,
  /** Using the service. */
  USE_OF_SERVICE,
  /** Placing an order. */
  ORDER,
  /** Part of another agreement that is signed. */
  INCORPORATED
}
