package nl.artikel28.rendering.spi;

import java.util.Locale;
import nl.artikel28.rendering.document.Callout;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.document.Tone;
import nl.artikel28.text.LocalisedText;

/** A renderer's own words, in Dutch for a Dutch document and in English for any other. */
public final class Messages {

  private final boolean dutch;

  private Messages(boolean dutch) {
    this.dutch = dutch;
  }

  static Messages in(Locale language) {
    return new Messages(LocalisedText.isDutch(language));
  }

  /** {@return the word before a page number} */
  public String page() {
    return say("Pagina", "Page");
  }

  /** {@return the word between a page number and the number of pages} */
  public String of() {
    return say("van", "of");
  }

  /** {@return what an empty place to fill in is called} */
  public String toFillIn() {
    return say("in te vullen", "to be filled in");
  }

  /** {@return what an option is called that is chosen} */
  public String chosen() {
    return say("gekozen", "chosen");
  }

  /** {@return what an option is called that is not chosen} */
  public String notChosen() {
    return say("niet gekozen", "not chosen");
  }

  /** {@return what the link is called that passes over the table of contents} */
  public String skipToText() {
    return say("Naar de tekst", "Skip to the text");
  }

  /** {@return what an attached file is called} */
  public String attachment() {
    return say("Bijgevoegd bestand", "Attached file");
  }

  /**
   * {@return the word for a tone; empty for the neutral one}
   *
   * @param tone the tone
   */
  public String word(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "";
      case OPEN -> say("Nog open", "Still open");
      case GOOD -> say("In orde", "In order");
      case INFO -> say("Ter informatie", "For information");
      case WARNING -> say("Waarschuwing", "Warning");
      case ERROR -> say("Fout", "Error");
    };
  }

  /**
   * {@return the title of a note after the word for its tone}
   *
   * @param callout the note
   */
  public String title(Callout callout) {
    String word = word(callout.tone());
    return word.isEmpty() ? callout.title() : word + ": " + callout.title();
  }

  /**
   * {@return a remark as one line, for formats without comments}
   *
   * @param remark the remark
   */
  public String line(Remark remark) {
    return "[" + word(remark.tone()) + " " + remark.label() + "] " + remark.text();
  }

  private String say(String nl, String en) {
    return dutch ? nl : en;
  }
}
