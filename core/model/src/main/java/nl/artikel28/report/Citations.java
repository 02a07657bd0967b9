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
      citation.append(dutch ? "artikel " : "Article ").append(basis.article().get());
      basis
          .paragraph()
          .ifPresent(each -> citation.append(dutch ? ", lid " + each : "(" + each + ")"));
      basis
          .letter()
          .ifPresent(each -> citation.append(dutch ? ", onder " + each : "(" + each + ")"));
    }
    if (basis.place().isPresent()) {
      citation.append(citation.isEmpty() ? "" : ", ").append(basis.place().get().in(locale));
    }
    if (citation.isEmpty()) {
      return basis.name().in(locale);
    }
    boolean comma = dutch || basis.place().isPresent();
    return citation.append(comma ? ", " : " ").append(basis.name().in(locale)).toString();
  }
}
