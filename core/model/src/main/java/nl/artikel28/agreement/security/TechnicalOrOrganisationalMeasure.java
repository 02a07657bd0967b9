package nl.artikel28.agreement.security;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A measure that protects personal data; Article 32(1). */
@Value.Immutable
public sealed interface TechnicalOrOrganisationalMeasure
    permits ImmutableTechnicalOrOrganisationalMeasure {

  /** {@return the measure, in our words or the agreement's} */
  @Filled
  String label();

  /** {@return the field of security it belongs to} */
  MeasureDomain domain();

  /** {@return the letters of Article 32(1) it serves; empty when none fits} */
  Set<Article32Letter> article32();

  /** {@return what it achieves; empty when this is not coded} */
  Set<MeasureEffect> achieves();

  /** {@return whether it is in place; if absent, the text promises it without more} */
  Optional<MeasureStatus> status();

  /** {@return the condition under which it holds; if absent, always} */
  Optional<@Filled String> condition();

  /** {@return its numbers; empty when it has none} */
  List<@Valid MeasureParameter> parameters();

  /** {@return the controls of a catalogue it answers to; empty when none is named} */
  List<@Valid ControlReference> controls();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link TechnicalOrOrganisationalMeasure}. */
  final class Builder extends ImmutableTechnicalOrOrganisationalMeasure.Builder {
    Builder() {}
  }
}
