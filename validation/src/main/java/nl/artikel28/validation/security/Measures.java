package nl.artikel28.validation.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.MeasureStatus;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.attribute.AttributePath;

/**
 * The measures that hold. What is only planned or aspired to protects nothing yet and does not
 * count.
 */
final class Measures {

  static final AttributePath MEASURES = AttributePath.of("security.measures");

  private static final Set<MeasureStatus> NOT_YET =
      EnumSet.of(MeasureStatus.PLANNED, MeasureStatus.ASPIRED);

  private Measures() {}

  static boolean holds(TechnicalOrOrganisationalMeasure measure) {
    return measure.status().isEmpty() || !NOT_YET.contains(measure.status().get());
  }

  /** What the measures that hold achieve together. */
  static Set<MeasureEffect> effects(List<TechnicalOrOrganisationalMeasure> measures) {
    Set<MeasureEffect> effects = EnumSet.noneOf(MeasureEffect.class);
    for (TechnicalOrOrganisationalMeasure measure : measures) {
      if (holds(measure)) {
        effects.addAll(measure.achieves());
      }
    }
    return effects;
  }

  /** Whether any measure, whatever its status, tells what it achieves. */
  static boolean areCoded(List<TechnicalOrOrganisationalMeasure> measures) {
    for (TechnicalOrOrganisationalMeasure measure : measures) {
      if (!measure.achieves().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
