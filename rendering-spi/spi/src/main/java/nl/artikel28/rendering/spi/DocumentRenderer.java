package nl.artikel28.rendering.spi;

import java.io.IOException;
import java.io.OutputStream;
import nl.artikel28.rendering.document.Document;

/** Writes one document in one format. It is used once and by one thread. */
public interface DocumentRenderer {

  /**
   * Writes a document. The same document and context give the same bytes, always and everywhere.
   *
   * @param document the document
   * @param out where to write; the renderer neither closes nor flushes it
   * @throws IOException when writing fails
   */
  void render(Document document, OutputStream out) throws IOException;
}
