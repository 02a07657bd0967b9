package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** The places that references lead to, under names that Word takes. */
final class Bookmarks {

  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();
  private int last;

  /**
   * {@return the name for an anchor, always the same: begun with a letter, without anything but
   * letters, digits and low lines, at most 40 characters, and not the name of another}
   */
  String name(String anchor) {
    return names.computeIfAbsent(anchor, this::newName);
  }

  private String newName(String anchor) {
    String plain = anchor.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?![A-Za-z])", "b");
    String name = shortened(plain, "");
    for (int i = 2; anchors.putIfAbsent(name, anchor) != null; i++) {
      name = shortened(plain, "_" + i);
    }
    return name;
  }

  private static String shortened(String name, String end) {
    return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
  }

  /** {@return the id of a place that begins here; if absent, there is no anchor} */
  Optional<BigInteger> begin(CTP paragraph, Optional<String> anchor) {
    return anchor.map(
        it -> {
          CTBookmark place = paragraph.addNewBookmarkStart();
          place.setId(BigInteger.valueOf(last++));
          place.setName(name(it));
          return place.getId();
        });
  }

  /** Ends a place. */
  void end(CTP paragraph, Optional<BigInteger> id) {
    id.ifPresent(it -> paragraph.addNewBookmarkEnd().setId(it));
  }
}
