package nl.artikel28.rendering.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Puts characters in runs. */
final class Runs {

  private Runs() {}

  static void text(CTR run, String text) {
    if (text.isEmpty()) {
      return;
    }
    CTText characters = run.addNewT();
    characters.setStringValue(text);
    // Spaces at the ends are lost otherwise.
    characters.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  static void styled(CTR run, String style, String text) {
    run.addNewRPr().addNewRStyle().setVal(style);
    text(run, text);
  }
}
