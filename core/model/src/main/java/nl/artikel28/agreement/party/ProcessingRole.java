package nl.artikel28.agreement.party;

/** The role of a party in the processing. */
public enum ProcessingRole {
  /** Controller, Article 4(7). */
  CONTROLLER,
  /** Controller together with another, Article 26. */
  JOINT_CONTROLLER,
  /** Processor, Article 4(8). */
  PROCESSOR,
  /** Processor engaged by a processor, Article 28(4). */
  SUB_PROCESSOR
}
