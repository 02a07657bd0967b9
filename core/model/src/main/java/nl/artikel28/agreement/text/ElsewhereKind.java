package nl.artikel28.agreement.text;

/** A kind of other document. */
public enum ElsewhereKind {
  /** The main agreement. */
  MAIN_AGREEMENT,
  /** General terms and conditions. */
  GENERAL_TERMS,
  /** A web page. */
  WEB_PAGE,
  /** An annex that is not attached. */
  UNATTACHED_ANNEX,
  /** An agreement still to be made. */
  LATER_AGREEMENT,
  /** Something else. */
  OTHER
}
