package nl.artikel28.rendering.docx;

import nl.artikel28.rendering.spi.RendererProvider;
import nl.artikel28.rendering.testkit.RendererContract;

class DocxContractTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return new DocxProvider();
  }

  @Override
  protected String text(byte[] written) {
    return WordReader.text(WordFile.of(written));
  }
}
