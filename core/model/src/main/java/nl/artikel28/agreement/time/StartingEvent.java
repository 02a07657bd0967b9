package nl.artikel28.agreement.time;

/** The event that starts a time limit. */
public enum StartingEvent {
  /** The party becomes aware, Article 33(2). */
  AWARENESS,
  /** The party discovers it. */
  DISCOVERY,
  /** The party has established it after inquiry. */
  ESTABLISHMENT,
  /** It happens. */
  OCCURRENCE,
  /** A sub-processor tells it. */
  SUB_PROCESSOR_NOTICE,
  /** A notice is given or received. */
  NOTICE,
  /** A request is made or received. */
  REQUEST,
  /** The change takes effect; the time is counted back from it. */
  INTENDED_CHANGE,
  /** The audit begins; the time is counted back from it. */
  AUDIT,
  /** The report of an audit is there. */
  AUDIT_REPORT,
  /** The agreement is signed. */
  SIGNATURE,

  /** The services begin. */
  START_OF_SERVICES,
  /** The main agreement begins. */
  START_OF_MAIN_AGREEMENT,
  /** The main agreement ends. */
  END_OF_MAIN_AGREEMENT,
  /** This agreement ends. */
  END_OF_AGREEMENT,
  /** The services end. */
  END_OF_SERVICES,
  /** The data are deleted. */
  DELETION,
  /** The data are collected. */
  COLLECTION,
  /** The data are last used. */
  LAST_USE,
  /** Another event, in words. */
  OTHER
}
