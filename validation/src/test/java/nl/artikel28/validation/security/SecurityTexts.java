package nl.artikel28.validation.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.security.MeasureDomain;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.MeasureParameter;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.testkit.Agreements;

/** The complete agreement with other terms on security. */
final class SecurityTexts {

  private SecurityTexts() {}

  static DataProcessingAgreement with(UnaryOperator<SecurityTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    SecurityTerms security = complete.security().orElseThrow();
    return complete.toBuilder().security(change.apply(security.toBuilder()).build()).build();
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().security(Optional.empty()).build();
  }

  static DataProcessingAgreement withMeasures(TechnicalOrOrganisationalMeasure... measures) {
    return with(security -> security.measures(List.of(measures)));
  }

  /** One measure for each effect. */
  static DataProcessingAgreement achieving(MeasureEffect... effects) {
    return with(
        security -> security.measures(Arrays.stream(effects).map(SecurityTexts::measure).toList()));
  }

  static TechnicalOrOrganisationalMeasure measure(MeasureEffect... effects) {
    return TechnicalOrOrganisationalMeasure.builder()
        .label("een maatregel")
        .domain(MeasureDomain.OPERATIONS)
        .addAchieves(effects)
        .build();
  }

  static DataProcessingAgreement withParameters(MeasureParameter... parameters) {
    return withMeasures(
        measure(MeasureEffect.ASSET_INVENTORY).toBuilder().addParameters(parameters).build());
  }
}
