package nl.artikel28.agreement.data;

/** What a text says on special categories. */
public enum SpecialCategoriesStatus {
  /** None are processed. */
  NONE,
  /** They are processed. */
  PROCESSED,
  /** They may turn up now and then. */
  INCIDENTAL,
  /** Only after the parties agree on it. */
  ONLY_AFTER_AGREEMENT,
  /** The controller may, at its own risk. */
  AT_CONTROLLERS_RISK,
  /** The processor says that it cannot know. */
  CANNOT_BE_KNOWN
}
