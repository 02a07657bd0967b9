package nl.artikel28.validation.definition;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.definition.Definition;
import nl.artikel28.agreement.definition.DefinitionBasis;
import nl.artikel28.agreement.definition.Definitions;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other definitions. */
final class DefinitionTexts {

  private DefinitionTexts() {}

  static DataProcessingAgreement with(UnaryOperator<Definitions.Builder> change) {
    Definitions.Builder definitions = Definitions.builder();
    return Agreements.complete().toBuilder().definitions(change.apply(definitions).build()).build();
  }

  static DataProcessingAgreement defining(String... terms) {
    return with(
        definitions ->
            definitions.terms(
                Arrays.stream(terms)
                    .map(term -> Definition.builder().term(term).build())
                    .toList()));
  }

  static DataProcessingAgreement citing(String reference) {
    return with(
        definitions ->
            definitions.addTerms(
                Definition.builder()
                    .term("Inbreuk")
                    .basis(DefinitionBasis.GDPR)
                    .reference(reference)
                    .build()));
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().definitions(Optional.empty()).build();
  }
}
