package nl.artikel28.report;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** A place in a law, a set of clauses, a guideline or a policy on which a rule rests. */
@Value.Immutable
public sealed interface LegalBasis permits ImmutableLegalBasis {

  /** {@return a code for the instrument, such as "GDPR"} */
  String instrument();

  /** {@return its name as citations use it} */
  LocalisedText name();

  /** {@return the article; if absent, see the place or the instrument as a whole} */
  Optional<String> article();

  /** {@return the paragraph; if absent, the article as a whole} */
  Optional<String> paragraph();

  /** {@return the point within the paragraph; if absent, the paragraph as a whole} */
  Optional<String> letter();

  /**
   * {@return a place that is no article, such as "paragraph 128" or "clause 7.7"; if absent, see
   * the article}
   */
  Optional<LocalisedText> place();

  /** {@return what kind of source it is} */
  SourceClass source();

  /** {@return whether the citation was looked up} */
  Confirmation confirmation();

  /** {@return a stable link to the instrument; if absent, there is none} */
  Optional<URI> link();

  /**
   * {@return the citation, "artikel 28, lid 3, onder h, AVG" in Dutch and "Article 28(3)(h) GDPR"
   * in English}
   *
   * @param locale the reader's locale
   */
  default String cite(Locale locale) {
    return Citations.of(this, locale);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link LegalBasis}. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
