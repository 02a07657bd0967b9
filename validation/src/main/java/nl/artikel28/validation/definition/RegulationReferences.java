package nl.artikel28.validation.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.validation.catalogue.RegulationArticles;

/**
 * Finds references to provisions of the Regulation that it does not have, such as "artikel 4, lid
 * 12, AVG" or "Article 112 GDPR". It looks only at references that name the Regulation right after
 * the provision, in Dutch, English, German or French; what it cannot read it leaves alone.
 */
final class RegulationReferences {

  private static final List<String> ARTICLE =
      List.of(
          "artikelen ",
          "artikeln ",
          "artikel ",
          "articles ",
          "article ",
          "artt.",
          "arts.",
          "art.",
          "art ");

  private static final List<String> PARAGRAPH =
      List.of(
          "lid ",
          "leden ",
          "paragraphs ",
          "paragraph ",
          "para. ",
          "par. ",
          "absatz ",
          "abs. ",
          "paragraphe ");

  private static final List<String> POINT =
      List.of(
          "aanhef en onder ",
          "onderdeel ",
          "onder ",
          "sub ",
          "punt ",
          "letter ",
          "lit. ",
          "points ",
          "point ",
          "buchstabe ",
          "nr. ");

  private static final List<String> ORDINALS =
      List.of(
          "eerste lid",
          "tweede lid",
          "derde lid",
          "vierde lid",
          "vijfde lid",
          "zesde lid",
          "zevende lid",
          "achtste lid",
          "negende lid",
          "tiende lid",
          "elfde lid");

  private static final List<String> CONNECTORS =
      List.of("en ", "of ", "and ", "or ", "und ", "et ", "t/m ", "tot en met ", "to ", "bis ");

  private static final List<String> LINKS =
      List.of("van de ", "van ", "de la ", "de l'", "of the ", "of ", "the ", "du ", "der ", "de ");

  private static final List<String> NAMES =
      List.of(
          "avg",
          "gdpr",
          "dsgvo",
          "ds-gvo",
          "rgpd",
          "algemene verordening gegevensbescherming",
          "general data protection regulation",
          "datenschutz-grundverordnung",
          "verordening (eu) 2016/679",
          "verordening 2016/679",
          "regulation (eu) 2016/679",
          "verordnung (eu) 2016/679",
          "règlement (ue) 2016/679");

  private static final int MOST_DIGITS = 4;

  private final String text;

  private int at;

  /** Whether all that was read of the reference at hand is there. */
  private boolean exists;

  private String article = "";
  private Optional<String> paragraph = Optional.empty();

  /** The level of the last number or letter read, for a further one after "and". */
  private Level last = Level.ARTICLE;

  private enum Level {
    ARTICLE,
    PARAGRAPH,
    POINT
  }

  private RegulationReferences(String text) {
    this.text = text;
  }

  /** {@return the references to what is not there, as they stand in a text} */
  static List<String> toNothingIn(String text) {
    return new RegulationReferences(text).toNothing();
  }

  private List<String> toNothing() {
    List<String> found = new ArrayList<>(0);
    int start = 0;
    while (start < text.length()) {
      at = start;
      exists = true;
      if (beginsWord(start) && readAny(ARTICLE) && readReference() && readName() && !exists) {
        found.add(text.substring(start, at).replace('\r', ' ').replace('\n', ' '));
      }
      start = Math.max(start + 1, at);
    }
    return found;
  }

  /** Reads what follows the word for article, up to the name of the law. */
  private boolean readReference() {
    if (!readArticle()) {
      return false;
    }
    while (readPlace() || readFurther()) {
      skipSpaces();
    }
    return true;
  }

  private boolean readArticle() {
    int start = at;
    String number = digits();
    boolean other = isAt(':') || (isAt('.') && isDigit(at + 1));
    if (number.isEmpty() || other) {
      at = start;
      return false;
    }
    boolean inserted = isLetter(at) && !isLetter(at + 1);
    if (inserted) {
      at++;
    } else if (isLetter(at)) {
      at = start;
      return false;
    }
    article = number;
    paragraph = Optional.empty();
    last = Level.ARTICLE;
    check(!inserted && articles().exists(article, Optional.empty(), Optional.empty()));
    return true;
  }

  /** Reads a paragraph or a point of the article at hand. */
  private boolean readPlace() {
    int start = at;
    skipCommaAndSpaces();
    if (readOrdinal() || readParagraph() || readPoint() || readBrackets()) {
      return true;
    }
    at = start;
    return false;
  }

  private boolean readOrdinal() {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (startsWith(ORDINALS.get(i))) {
        at += ORDINALS.get(i).length();
        foundParagraph(Integer.toString(i + 1));
        return true;
      }
    }
    return false;
  }

  private boolean readParagraph() {
    int start = at;
    if (readAny(PARAGRAPH)) {
      String number = digits();
      if (!number.isEmpty()) {
        foundParagraph(number);
        return true;
      }
    }
    at = start;
    return false;
  }

  private boolean readPoint() {
    int start = at;
    if (readAny(POINT)) {
      String point = pointHere();
      if (!point.isEmpty()) {
        foundPoint(point);
        return true;
      }
    }
    at = start;
    return false;
  }

  private boolean readBrackets() {
    int start = at;
    if (isAt('(')) {
      at++;
      String content = pointHere();
      if (!content.isEmpty() && isAt(')')) {
        at++;
        boolean number = Character.isDigit(content.charAt(0));
        if (number && !articles().hasPointsOnly(article)) {
          foundParagraph(content);
        } else {
          foundPoint(content);
        }
        return true;
      }
    }
    at = start;
    return false;
  }

  /** Reads a further article, paragraph or point after a comma, a dash or "and". */
  private boolean readFurther() {
    int start = at;
    skipSpaces();
    if (isAt(',') || isAt('-') || isAt('–')) {
      at++;
      skipSpaces();
      readAny(CONNECTORS);
    } else if (!readAny(CONNECTORS)) {
      at = start;
      return false;
    }
    if (readAny(ARTICLE)) {
      if (readArticle()) {
        return true;
      }
    } else if (last == Level.ARTICLE ? readArticle() : readPlace() || readNext()) {
      return true;
    }
    at = start;
    return false;
  }

  /** A bare number or letter: a further paragraph or point, or else a further article. */
  private boolean readNext() {
    int start = at;
    String next = pointHere();
    if (next.isEmpty() || isAt(':') || (isAt('.') && isDigit(at + 1))) {
      at = start;
      return false;
    }
    boolean isPlace = last == Level.POINT ? hasPoint(next) : hasParagraph(next);
    boolean isArticle = articles().exists(next, Optional.empty(), Optional.empty());
    if (!isPlace && isArticle) {
      article = next;
      paragraph = Optional.empty();
      last = Level.ARTICLE;
    } else {
      check(isPlace);
    }
    return true;
  }

  /** Reads the name of the Regulation. */
  private boolean readName() {
    skipCommaAndSpaces();
    readAny(LINKS);
    for (String name : NAMES) {
      int end = at + name.length();
      if (startsWith(name) && !isLetter(end) && !isDigit(end)) {
        at = end;
        return true;
      }
    }
    return false;
  }

  private void foundParagraph(String number) {
    paragraph = Optional.of(number);
    last = Level.PARAGRAPH;
    check(hasParagraph(number));
  }

  private void foundPoint(String point) {
    last = Level.POINT;
    check(hasPoint(point));
  }

  private boolean hasParagraph(String number) {
    return articles().exists(article, Optional.of(number), Optional.empty());
  }

  /** Without a paragraph a point may stand in any. */
  private boolean hasPoint(String point) {
    return paragraph.isPresent()
        ? articles().exists(article, paragraph, Optional.of(point))
        : articles().hasPointAnywhere(article, point);
  }

  private static RegulationArticles articles() {
    return RegulationArticles.GDPR;
  }

  private void check(boolean there) {
    exists &= there;
  }

  private boolean readAny(List<String> words) {
    for (String word : words) {
      if (startsWith(word)) {
        at += word.length();
        skipSpaces();
        return true;
      }
    }
    return false;
  }

  private String digits() {
    int start = at;
    while (isDigit(at) && at - start < MOST_DIGITS) {
      at++;
    }
    return text.substring(start, at);
  }

  /** A number, or one letter by itself. */
  private String pointHere() {
    if (isDigit(at)) {
      return digits();
    }
    if (isLetter(at) && !isLetter(at + 1) && !isDigit(at + 1)) {
      at++;
      return String.valueOf(Character.toLowerCase(text.charAt(at - 1)));
    }
    return "";
  }

  private void skipCommaAndSpaces() {
    skipSpaces();
    if (isAt(',')) {
      at++;
      skipSpaces();
    }
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean beginsWord(int index) {
    char first = text.charAt(index);
    return (first == 'a' || first == 'A')
        && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
  }

  /** Whether words in lower case stand here, whatever the case and the white space of the text. */
  private boolean startsWith(String words) {
    if (at + words.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = text.charAt(at + i);
      char wanted = words.charAt(i);
      if (wanted == ' ' ? !Character.isWhitespace(c) : Character.toLowerCase(c) != wanted) {
        return false;
      }
    }
    return true;
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean isLetter(int index) {
    return index < text.length() && Character.isLetter(text.charAt(index));
  }
}
