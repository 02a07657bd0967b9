package nl.artikel28.rendering.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a file in the way that always gives the same bytes: without the time of day. */
final class FixedZip {

  /**
   * Local, since a zip file knows no time zones; from February, since earlier gets a field more.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  static void write(XWPFDocument word, OutputStream out) throws IOException {
    ByteArrayOutputStream timed = new ByteArrayOutputStream();
    word.write(timed);
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(timed.size());
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(timed.toByteArray()));
        ZipOutputStream to = new ZipOutputStream(fixed)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(MOMENT);
        to.putNextEntry(same);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    fixed.writeTo(out);
  }
}
