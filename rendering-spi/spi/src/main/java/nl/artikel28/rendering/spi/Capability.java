package nl.artikel28.rendering.spi;

/** What a format can carry beside text. */
public enum Capability {
  /** It has pages that look the same everywhere. */
  FIXED_PAGES,
  /** A reader can change the text in the usual programs. */
  EDITABLE,
  /** Remarks stand beside the text and not in it. */
  COMMENTS,
  /** Other files travel inside. */
  ATTACHMENTS
}
