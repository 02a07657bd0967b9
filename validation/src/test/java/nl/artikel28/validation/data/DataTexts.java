package nl.artikel28.validation.data;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on data. */
final class DataTexts {

  private DataTexts() {}

  static DataProcessingAgreement with(UnaryOperator<PersonalDataTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    PersonalDataTerms data = complete.data().orElseThrow();
    return complete.toBuilder().data(change.apply(data.toBuilder()).build()).build();
  }

  static DataProcessingAgreement withCategories(PersonalDataCategory... categories) {
    return with(data -> data.categories(List.of(categories)));
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().data(Optional.empty()).build();
  }

  static PersonalDataCategory plain() {
    return PersonalDataCategory.builder().label("Naam en adres").build();
  }

  /** A type of data that a template offers and nobody has ticked. */
  static PersonalDataCategory offered(PersonalDataCategory category) {
    return category.toBuilder().offered(true).build();
  }
}
