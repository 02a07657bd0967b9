package nl.artikel28.validation.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which articles, paragraphs and points the Regulation has. */
public final class RegulationArticles {

  /** The General Data Protection Regulation. */
  public static final RegulationArticles GDPR = read("gdpr-articles.txt");

  /** Stands for the text of an article whose paragraphs bear no number. */
  public static final int UNNUMBERED = 0;

  /** An article: how many numbered paragraphs it has, and the last point of those with points. */
  private record Article(int paragraphs, Map<Integer, String> lastPoints) {

    boolean hasParagraph(int paragraph) {
      return paragraph >= 1 && paragraph <= paragraphs;
    }

    boolean hasPoint(int paragraph, String point) {
      String last = lastPoints.get(paragraph);
      return last != null && isUpTo(point, last);
    }

    /** Points run from "a" to a letter, or from "1" to a number. */
    private static boolean isUpTo(String point, String last) {
      if (Character.isDigit(last.charAt(0))) {
        int number = number(point);
        return number >= 1 && number <= number(last);
      }
      return point.length() == 1 && point.charAt(0) >= 'a' && point.compareTo(last) <= 0;
    }
  }

  private final Map<Integer, Article> articles;

  private RegulationArticles(Map<Integer, Article> articles) {
    this.articles = Map.copyOf(articles);
  }

  private static RegulationArticles read(String name) {
    try (InputStream in = RegulationArticles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      Map<Integer, Article> articles = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(fields -> articles.put(number(fields[0]), article(fields)));
      return new RegulationArticles(articles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(String[] fields) {
    Map<Integer, String> lastPoints = new HashMap<>();
    for (int i = 2; i < fields.length; i++) {
      int colon = fields[i].indexOf(':');
      lastPoints.put(number(fields[i].substring(0, colon)), fields[i].substring(colon + 1));
    }
    return new Article(number(fields[1]), Map.copyOf(lastPoints));
  }

  /** The number, or -1 for what is none. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(digits);
  }

  /**
   * {@return whether an article has points and no numbered paragraphs, as Article 4 has}
   *
   * @param article its number
   */
  public boolean hasPointsOnly(String article) {
    Article found = articles.get(number(article));
    return found != null && found.lastPoints().containsKey(UNNUMBERED);
  }

  /**
   * {@return whether there is such a provision}
   *
   * @param article the number of the article
   * @param paragraph the number of the paragraph, if one is named
   * @param point the letter or number of the point, if one is named; without a paragraph it stands
   *     in an article whose paragraphs bear no number
   */
  public boolean exists(String article, Optional<String> paragraph, Optional<String> point) {
    Article found = articles.get(number(article));
    if (found == null || (paragraph.isPresent() && !found.hasParagraph(number(paragraph.get())))) {
      return false;
    }
    return point.isEmpty()
        || found.hasPoint(
            paragraph.map(RegulationArticles::number).orElse(UNNUMBERED), point.get());
  }

  /**
   * {@return whether any paragraph of an article has such a point}
   *
   * @param article the number of the article
   * @param point the letter or number of the point
   */
  public boolean hasPointAnywhere(String article, String point) {
    Article found = articles.get(number(article));
    if (found != null) {
      for (int paragraph : found.lastPoints().keySet()) {
        if (found.hasPoint(paragraph, point)) {
          return true;
        }
      }
    }
    return false;
  }
}
