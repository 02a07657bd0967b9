package nl.artikel28.report;

import java.util.Locale;
import nl.artikel28.text.LocalisedText;

/** Writes citations as lawyers do, in Dutch and in English. */
final class Citations {

  private Citations() {}

  static String of(LegalBasis basis, Locale locale) {
    boolean dutch = LocalisedText.isDutch(locale);
    StringBuilder citation = new StringBuilder();
    if (basis.article().isPresent()) {
      citation.append(articles(basis.article().get(), dutch));
      basis
          .paragraph()
          .ifPresent(each -> citation.append(dutch ? ", lid " + each : "(" + each + ")"));
      basis
          .letter()
          .ifPresent(each -> citation.append(dutch ? ", onder " + each : "(" + each + ")"));
    }
    String name = basis.name().in(locale);
    if (basis.article().isEmpty()) {
      return basis.place().map(place -> name + ", " + place.in(locale)).orElse(name);
    }
    basis.place().ifPresent(place -> citation.append(", ").append(place.in(locale)));
    boolean comma =
        basis.place().isPresent()
            || (dutch && (basis.paragraph().isPresent() || basis.letter().isPresent()));
    return citation.append(comma ? ", " : " ").append(name).toString();
  }

  /** One article, or a range as in "22-30b". */
  private static String articles(String article, boolean dutch) {
    return article.contains("-")
        ? (dutch ? "artikelen " : "Articles ")
            + article.replace("-", dutch ? " tot en met " : " to ")
        : (dutch ? "artikel " : "Article ") + article;
  }
}
