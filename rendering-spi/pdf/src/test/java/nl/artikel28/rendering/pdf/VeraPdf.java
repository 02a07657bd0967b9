package nl.artikel28.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps the standards. */
final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** {@return what breaks PDF/A-3a or PDF/UA-1; empty when nothing does} */
  static List<String> complaints(byte[] file) throws Exception {
    return Stream.concat(
            complaints(file, PDFAFlavour.PDFA_3_A, "PDF/A-3a"),
            complaints(file, PDFAFlavour.PDFUA_1, "PDF/UA-1"))
        .distinct()
        .toList();
  }

  private static Stream<String> complaints(byte[] file, PDFAFlavour flavour, String name)
      throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> name + " " + line(each));
    }
  }

  private static String line(TestAssertion failed) {
    return "%s-%d: %s"
        .formatted(
            failed.getRuleId().getClause(),
            failed.getRuleId().getTestNumber(),
            failed.getMessage());
  }
}
