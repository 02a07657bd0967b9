package nl.artikel28.rendering.document;

/** A run of characters within a line. What it holds is plain text, never markup. */
public sealed interface Inline
    permits Text, Strong, Emphasis, Blank, CrossReference, Link, LanguageSpan {

  /** {@return the words that a reader sees where a format has nothing better for this kind} */
  String plain();
}
