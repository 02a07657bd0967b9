package nl.artikel28.agreement.text;

/** A sort of clause. */
public enum ClauseKind {
  /** The parties. */
  PARTIES,

  /** The title. */
  TITLE,
  /** A recital. */
  RECITAL,
  /** An article. */
  ARTICLE,
  /** A line of explanation whose force is unclear. */
  INTRODUCTION,
  /** The signature block. */
  SIGNATURE,
  /** A part of an annex. */
  ANNEX
}
