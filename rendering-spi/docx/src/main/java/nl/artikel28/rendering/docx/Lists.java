package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import nl.artikel28.rendering.document.Items.Marker;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a file: how they count, and how far they stand to the right. */
final class Lists {

  /** The deepest level that Word knows, from 0. */
  static final int DEEPEST = 8;

  private static final int LAST_SAFE_LETTER = 26;

  private final CTNumbering file = CTNumbering.Factory.newInstance();
  private final Map<Marker, CTAbstractNum> kinds = new EnumMap<>(Marker.class);

  Lists(XWPFNumbering place) {
    place.setNumbering(file);
  }

  /** {@return whether Word gives an item the label that it has; after aa Word goes on with bb} */
  static boolean comesTo(Marker marker, int index) {
    return marker != Marker.LETTER || index <= LAST_SAFE_LETTER;
  }

  /** {@return a new list whose numbers belong to styles} */
  CTAbstractNum list() {
    CTAbstractNum list = file.addNewAbstractNum();
    int id = file.sizeOfAbstractNumArray();
    list.setAbstractNumId(BigInteger.valueOf(id));
    list.addNewMultiLevelType().setVal(STMultiLevelType.MULTILEVEL);
    return list;
  }

  /** {@return a new level of a list, under the ones that it has} */
  static CTLvl level(CTAbstractNum list, STNumberFormat.Enum format, String text) {
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.valueOf(list.sizeOfLvlArray() - 1));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    return level;
  }

  /** Hangs the number of a level in the margin of its text. */
  static void hang(CTLvl level, int left, int hanging) {
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(left));
    indent.setHanging(BigInteger.valueOf(hanging));
  }

  /** Puts the number of a level before its text with a space, as in a heading. */
  static void lead(CTLvl level) {
    level.addNewSuff().setVal(STLevelSuffix.SPACE);
    hang(level, 0, 0);
  }

  /** {@return the id of a run of numbers, which begins at 1} */
  BigInteger begin(CTAbstractNum list) {
    return use(list).getNumId();
  }

  /**
   * {@return the id of a list of items, which begins anew}
   *
   * @param marker what stands before each item
   * @param level how deep it stands
   */
  BigInteger begin(Marker marker, int level) {
    CTNum use = use(kinds.computeIfAbsent(marker, this::kind));
    CTNumLvl anew = use.addNewLvlOverride();
    anew.setIlvl(BigInteger.valueOf(level));
    anew.addNewStartOverride().setVal(BigInteger.ONE);
    return use.getNumId();
  }

  private CTNum use(CTAbstractNum list) {
    CTNum use = file.addNewNum();
    use.setNumId(BigInteger.valueOf(file.sizeOfNumArray()));
    use.addNewAbstractNumId().setVal(list.getAbstractNumId());
    return use;
  }

  private CTAbstractNum kind(Marker marker) {
    CTAbstractNum kind = list();
    for (int depth = 0; depth <= DEEPEST; depth++) {
      CTLvl level = level(kind, format(marker), text(marker, depth + 1));
      hang(level, Indent.of(depth + 1), Indent.of(1));
    }
    return kind;
  }

  private static STNumberFormat.Enum format(Marker marker) {
    return switch (marker) {
      case BULLET -> STNumberFormat.BULLET;
      case LETTER -> STNumberFormat.LOWER_LETTER;
      case NUMBER -> STNumberFormat.DECIMAL;
    };
  }

  private static String text(Marker marker, int level) {
    return marker == Marker.BULLET ? "\u2022" : "%" + level + ".";
  }
}
