package nl.artikel28.rendering.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel28.rendering.Renderers;
import nl.artikel28.rendering.document.Attachment;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.RenderContext;
import nl.artikel28.rendering.testkit.SampleDocuments;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a file holds beside its pages. */
class PdfFileTest {

  private static final Document DOCUMENT = SampleDocuments.everyBlock(Locale.ENGLISH);

  @Test
  void the_format_is_found_on_the_path() {
    assertThat(Renderers.standard().formats()).contains("pdf");
  }

  @Test
  void it_runs_as_a_module_as_does_what_it_leans_on() {
    assertThat(PdfProvider.class.getModule().isNamed()).isTrue();
    assertThat(org.apache.fop.apps.FopFactory.class.getModule().isNamed()).isTrue();
  }

  @Test
  void attachments_travel_inside_as_the_source_of_the_document() throws IOException {
    try (PDDocument pdf = Printed.pdf(DOCUMENT)) {
      List<PDComplexFileSpecification> files = files(pdf);

      assertThat(files).hasSize(1);
      PDComplexFileSpecification file = files.get(0);
      assertThat(file.getFileUnicode()).isEqualTo("voorbeeld.json");
      assertThat(file.getFileDescription()).isEqualTo("Gegevens");
      assertThat(file.getEmbeddedFileUnicode().getSubtype()).isEqualTo("application/json");
      assertThat(new String(file.getEmbeddedFileUnicode().toByteArray(), UTF_8))
          .isEqualTo("{\"a\": 1}");
      assertThat(file.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP)).isEqualTo("Source");
    }
  }

  @Test
  void every_attachment_is_associated_with_the_document() throws IOException {
    try (PDDocument pdf = Printed.pdf(DOCUMENT)) {
      COSArray associated =
          pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));

      assertThat(associated.getObject(0)).isSameAs(files(pdf).get(0).getCOSObject());
    }
  }

  @Test
  void two_attachments_of_one_name_both_travel() throws IOException {
    Attachment twin = new Attachment("voorbeeld.json", "application/json", "Nog een", "[]");
    try (PDDocument pdf = Printed.pdf(DOCUMENT.with(twin))) {
      assertThat(files(pdf)).hasSize(2);
    }
  }

  @Test
  void the_name_of_an_attachment_cannot_point_elsewhere() throws IOException {
    Attachment sly = new Attachment("../..\\c:x", "text/plain", "Sluw", "");
    try (PDDocument pdf = Printed.pdf(DOCUMENT.with(sly))) {
      assertThat(files(pdf).get(1).getFileUnicode()).isEqualTo(".._.._c_x");
    }
  }

  private static List<PDComplexFileSpecification> files(PDDocument pdf) throws IOException {
    Map<String, PDComplexFileSpecification> names =
        pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    return new ArrayList<>(names.values());
  }

  @Test
  void the_dates_are_the_moment_that_the_caller_gives() throws IOException {
    Instant moment = Instant.parse("2026-03-04T05:06:07Z");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfProvider()
        .newRenderer(RenderContext.in(Locale.ENGLISH).createdAt(moment))
        .render(DOCUMENT, out);

    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      Calendar created = pdf.getDocumentInformation().getCreationDate();
      assertThat(created.toInstant()).isEqualTo(moment);
      assertThat(metadata(pdf)).contains("<xmp:CreateDate>2026-03-04T05:06:07Z</xmp:CreateDate>");
    }
  }

  @Test
  void the_title_is_data_in_the_metadata_too() throws IOException {
    try (PDDocument pdf = Printed.pdf(SampleDocuments.withText("</rdf:li> & <x>"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("</rdf:li> & <x>");
      assertThat(metadata(pdf)).contains("&lt;/rdf:li&gt; &amp; &lt;x&gt;");
    }
  }

  private static String metadata(PDDocument pdf) throws IOException {
    return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
  }

  @Test
  void other_content_has_another_identifier() throws IOException {
    try (PDDocument one = Printed.pdf(DOCUMENT);
        PDDocument other = Printed.pdf(DOCUMENT.with(new Attachment("a", "text/plain", "", "")))) {
      assertThat(one.getDocument().getDocumentID().getObject(0))
          .isNotEqualTo(other.getDocument().getDocumentID().getObject(0));
    }
  }

  @Test
  void every_font_is_embedded() throws IOException {
    try (PDDocument pdf = Printed.pdf(DOCUMENT)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void the_colour_profile_is_not_that_of_the_machine() throws IOException {
    try (PDDocument pdf = Printed.pdf(DOCUMENT);
        InputStream profile = Bundled.colours()) {
      PDOutputIntent intent = pdf.getDocumentCatalog().getOutputIntents().get(0);

      assertThat(intent.getDestOutputIntent().createInputStream()).hasSameContentAs(profile);
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void other_digits_than_the_usual_are_refused_with_a_reason() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThatIllegalStateException()
          .isThrownBy(() -> Printed.file(DOCUMENT))
          .withMessageEndingWith("unlike ar-EG");
    } finally {
      Locale.setDefault(usual);
    }
  }
}
