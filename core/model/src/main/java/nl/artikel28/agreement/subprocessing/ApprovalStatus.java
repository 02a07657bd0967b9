package nl.artikel28.agreement.subprocessing;

/** Whether a sub-processor is approved. */
public enum ApprovalStatus {
  /** Approved. */
  APPROVED,
  /** Asked for. */
  REQUESTED,
  /** Refused. */
  REFUSED,
  /** No longer engaged. */
  ENDED
}
