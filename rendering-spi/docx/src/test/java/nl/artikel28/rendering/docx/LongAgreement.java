package nl.artikel28.rendering.docx;

import java.util.Locale;
import nl.artikel28.rendering.assembly.AgreementAssembler;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.testkit.Agreements;

/** A whole agreement as the assembler makes it: articles, tables, signatures, annexes. */
final class LongAgreement {

  private LongAgreement() {}

  static Document document() {
    return AgreementAssembler.in(Locale.forLanguageTag("nl")).assemble(Agreements.complete());
  }
}
