package nl.artikel28.rendering.document;

/**
 * A text file that travels with the document where the format can carry it, such as the agreement
 * as JSON in a PDF file.
 *
 * @param name the name of the file, such as {@code agreement.json}
 * @param mediaType its media type, such as {@code application/json}
 * @param description what it is, in the language of the document
 * @param text what it holds; written in UTF-8
 */
public record Attachment(String name, String mediaType, String description, String text) {

  /**
   * Makes name and description fit for every format.
   *
   * @param name the name of the file
   * @param mediaType its media type
   * @param description what it is
   * @param text what it holds
   */
  public Attachment {
    name = VisibleText.of(name);
    description = VisibleText.of(description);
  }
}
