package nl.artikel28.rendering.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import nl.artikel28.rendering.Renderers;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxProviderTest {

  @Test
  void it_is_found_by_itself() {
    assertThat(Renderers.foundBy(getClass().getClassLoader()).formats()).contains("docx");
  }

  @Test
  void it_is_found_on_the_class_path_too() throws IOException {
    try (InputStream services =
        DocxProvider.class.getResourceAsStream(
            "/META-INF/services/nl.artikel28.rendering.spi.RendererProvider")) {
      assertThat(new String(services.readAllBytes(), UTF_8).strip())
          .isEqualTo(DocxProvider.class.getName());
    }
  }

  @Test
  void these_tests_run_on_the_module_path() {
    assertThat(DocxProvider.class.getModule().getDescriptor().requires())
        .anyMatch(it -> it.name().equals(XWPFDocument.class.getModule().getName()));
  }
}
