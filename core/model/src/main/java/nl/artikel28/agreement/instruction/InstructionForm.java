package nl.artikel28.agreement.instruction;

/** The form of an instruction. */
public enum InstructionForm {
  /** In writing. */
  WRITTEN,
  /** Documented in any form. */
  DOCUMENTED,
  /** Oral, to be confirmed in writing. */
  ORAL_CONFIRMED,
  /** Oral. */
  ORAL,
  /** The text speaks of instructions without a form. */
  UNSPECIFIED
}
