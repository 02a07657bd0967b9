package nl.artikel28.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.RendererProvider;
import nl.artikel28.rendering.testkit.RendererContract;
import org.w3c.dom.Node;

class DocxContractTest extends RendererContract {

  @Override
  protected RendererProvider provider() {
    return new DocxProvider();
  }

  @Override
  protected String text(byte[] written) {
    WordFile file = WordFile.of(written);
    List<String> text = new ArrayList<>(WordReader.lines(file));
    if (file.parts().containsKey("word/comments.xml")) {
      file.find("word/comments.xml", "//w:p").stream().map(Node::getTextContent).forEach(text::add);
    }
    return String.join("\n", text);
  }
}
