package nl.artikel28.quickstart;

/** What the user gave cannot be used; the message is one line that says why. */
final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableInputException(String reason) {
    super(reason);
  }
}
