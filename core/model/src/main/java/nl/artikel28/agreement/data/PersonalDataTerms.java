package nl.artikel28.agreement.data;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The types of personal data and the categories of data subjects; Article 28(3), opening words. */
@Value.Immutable
public sealed interface PersonalDataTerms permits ImmutablePersonalDataTerms {

  /**
   * {@return the types of personal data, with the options of a template that nobody has ticked;
   * empty when none is named}
   */
  List<@Valid PersonalDataCategory> categories();

  /** {@return the categories of data subjects; empty when none is named} */
  List<@Valid DataSubjectCategory> dataSubjects();

  /** {@return what the text declares on special categories; if absent, it declares nothing} */
  Optional<@Valid SpecialCategories> specialCategories();

  /** {@return the scheme by which the text classifies data; if absent, it uses none} */
  Optional<@Valid ClassificationScheme> classification();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link PersonalDataTerms}. */
  final class Builder extends ImmutablePersonalDataTerms.Builder {
    Builder() {}
  }
}
