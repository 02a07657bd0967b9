package nl.artikel28.rendering.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Mends the tags of the typesetter, which lack two things. */
final class Tags {

  private static final COSName EXPANSION = COSName.E;

  private Tags() {}

  /** Gives links their description, and runs in another language that language. */
  static void mend(PDStructureNode node) {
    if (node instanceof PDStructureElement element) {
      describeLink(element);
      setLanguage(element);
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        mend(below);
      }
    }
  }

  /** A link is described in the tag, and PDF/UA-1 asks for it on the page (7.18.5). */
  private static void describeLink(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDObjectReference reference) {
        COSDictionary link = reference.getCOSObject().getCOSDictionary(COSName.OBJ);
        link.setString(COSName.CONTENTS, element.getAlternateDescription());
      }
    }
  }

  private static void setLanguage(PDStructureElement element) {
    String expansion = element.getExpandedForm();
    if (expansion != null && expansion.startsWith(Lines.IN_LANGUAGE)) {
      element.setLanguage(expansion.substring(Lines.IN_LANGUAGE.length()));
      element.getCOSObject().removeItem(EXPANSION);
    }
  }
}
