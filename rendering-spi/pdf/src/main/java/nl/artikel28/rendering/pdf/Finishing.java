package nl.artikel28.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel28.rendering.document.Attachment;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Adds to the pages what the typesetter cannot: metadata without the moment of printing, the
 * attached files, and what its tags lack.
 */
final class Finishing {

  private final Document document;
  private final RenderContext context;

  Finishing(Document document, RenderContext context) {
    this.document = document;
    this.context = context;
  }

  byte[] finish(byte[] pages) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pages)) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      catalog.setLanguage(document.language().toLanguageTag());
      Tags.mend(catalog.getStructureTreeRoot());
      colour(catalog);
      describe(pdf);
      attach(pdf);
      identify(pdf);
      ByteArrayOutputStream finished = new ByteArrayOutputStream();
      pdf.save(finished);
      return finished.toByteArray();
    }
  }

  /** The profile that the typesetter takes is that of the JDK, which is not the same in each. */
  private static void colour(PDDocumentCatalog catalog) throws IOException {
    for (PDOutputIntent intent : catalog.getOutputIntents()) {
      try (InputStream profile = Bundled.colours();
          OutputStream stream =
              intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
        profile.transferTo(stream);
      }
    }
  }

  private void describe(PDDocument pdf) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(document.title());
    information.setSubject(document.description());
    information.setCreator(Xmp.CREATOR);
    information.setProducer(Xmp.PRODUCER);
    information.setCreationDate(moment());
    information.setModificationDate(moment());
    pdf.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(Xmp.of(document, context.created()));
    pdf.getDocumentCatalog().setMetadata(metadata);
  }

  private Calendar moment() {
    return GregorianCalendar.from(context.created().atZone(ZoneOffset.UTC));
  }

  private void attach(PDDocument pdf) throws IOException {
    if (document.attachments().isEmpty()) {
      return;
    }
    COSArray associated = new COSArray();
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    for (Attachment attachment : document.attachments()) {
      PDComplexFileSpecification file = file(pdf, attachment);
      associated.add(file);
      files.put(String.format(Locale.ROOT, "%04d", associated.size()), file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private PDComplexFileSpecification file(PDDocument pdf, Attachment attachment)
      throws IOException {
    byte[] text = attachment.text().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(text));
    embedded.setSubtype(attachment.mediaType());
    embedded.setSize(text.length);
    embedded.setCreationDate(moment());
    embedded.setModDate(moment());
    // The separators of all file systems, so that a name cannot point elsewhere.
    String name = attachment.name().replaceAll("[/\\\\:]", "_");
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Source");
    return file;
  }

  /** The identifier comes of all that went into the file, so that it is the same every time. */
  private void identify(PDDocument pdf) {
    String whole = document + "\n" + context.created() + "\n" + context.theme();
    COSString identifier = new COSString(Arrays.copyOf(digest(whole), 16));
    pdf.getDocument().setDocumentID(new COSArray(List.of(identifier, identifier)));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
