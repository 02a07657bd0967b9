package nl.artikel28.agreement.subprocessing;

/** How a controller learns of a change. */
public enum ChangeNotice {
  /** The processor tells each controller. */
  ACTIVE,
  /** The controller must subscribe to notices. */
  SUBSCRIPTION,
  /** The controller must look at a list itself. */
  PASSIVE_LIST,
  /** The text says that no notice is given. */
  NO_NOTICE
}
