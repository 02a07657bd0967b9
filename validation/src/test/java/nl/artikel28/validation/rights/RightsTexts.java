package nl.artikel28.validation.rights;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.rights.DataSubjectRightsTerms;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on the rights of data subjects. */
final class RightsTexts {

  private RightsTexts() {}

  static DataProcessingAgreement with(UnaryOperator<DataSubjectRightsTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    DataSubjectRightsTerms terms = complete.dataSubjectRights().orElseThrow();
    return complete.toBuilder().dataSubjectRights(change.apply(terms.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().dataSubjectRights(Optional.empty()).build();
  }
}
