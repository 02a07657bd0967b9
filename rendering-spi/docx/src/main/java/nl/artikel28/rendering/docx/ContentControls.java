package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;

/**
 * The places in a file that a reader fills in or ticks. Each bears the path of its attribute as its
 * tag, so that a program can read back what people filled in.
 */
final class ContentControls {

  /** Word takes no longer name or tag. */
  private static final int LONGEST = 64;

  private int last;

  /** Writes a place to fill in. */
  void field(CTP paragraph, Blank blank) {
    CTSdtRun control = paragraph.addNewSdt();
    CTSdtPr properties = properties(control, blank.label(), blank.path());
    properties.addNewShowingPlcHdr();
    properties.addNewText();
    Runs.styled(control.addNewSdtContent().addNewR(), "Blank", blank.plain());
  }

  /** Writes the box of an option. */
  void box(CTP paragraph, Choices.Option option) {
    StringBuilder name = new StringBuilder();
    option.content().stream().map(Inline::plain).forEach(name::append);
    Optional<AttributePath> path = option.provenance().paths().stream().findFirst();
    CTSdtRun control = paragraph.addNewSdt();
    Checkbox.put(properties(control, name.toString(), path), option.chosen());
    Checkbox.show(control.addNewSdtContent().addNewR(), option.chosen());
  }

  /** A tag that is too long is left out: half a path would be the path of something else. */
  private CTSdtPr properties(CTSdtRun control, String name, Optional<AttributePath> path) {
    CTSdtPr properties = control.addNewSdtPr();
    properties.addNewAlias().setVal(shortened(name));
    path.map(AttributePath::toString)
        .filter(tag -> tag.length() <= LONGEST)
        .ifPresent(tag -> properties.addNewTag().setVal(tag));
    properties.addNewId().setVal(BigInteger.valueOf(++last));
    return properties;
  }

  private static String shortened(String name) {
    boolean halves = name.length() > LONGEST && Character.isLowSurrogate(name.charAt(LONGEST));
    return name.substring(0, Math.min(name.length(), halves ? LONGEST - 1 : LONGEST));
  }
}
