package nl.artikel28.agreement.text;

/** A kind of defect in drafting. */
public enum DraftingDefect {
  /** A field left blank that no attribute holds. */
  BLANK,
  /** A term still to be agreed. */
  OPEN_TERM,
  /** A reference to something that is not there or does not fit. */
  BROKEN_REFERENCE,
  /** A reference to something that was replaced. */
  OUTDATED_REFERENCE,
  /** Words of a repealed law. */
  REPEALED_VOCABULARY,
  /** A term that is used but not defined. */
  UNDEFINED_TERM,
  /** A term that is defined but not used. */
  UNUSED_TERM,
  /** Clauses that contradict each other. */
  CONTRADICTION,
  /** The same thing said twice. */
  DUPLICATE,
  /** A term in a place where nobody looks for it. */
  MISPLACED,
  /** Another name for the same party or document. */
  INCONSISTENT_NAME,

  /** A legal term that does not fit what is meant. */
  WRONG_TERM,
  /** Broken or missing numbers. */
  NUMBERING,
  /** Words so general that they say nothing. */
  GENERIC_WORDING,

  /** Words that can be read in two ways. */
  AMBIGUOUS,
  /** A technical claim that cannot be true in all cases. */
  TECHNICAL_CLAIM,
  /** An annex that contradicts the body. */
  ANNEX_CONFLICT,
  /** A category of data subjects that are no persons. */
  NON_PERSON,
  /** A slip of language that may cost meaning. */
  LANGUAGE
}
