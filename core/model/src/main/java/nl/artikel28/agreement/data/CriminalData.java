package nl.artikel28.agreement.data;

import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** That data concern criminal convictions and offences, and on which ground; Article 10. */
@Value.Immutable
public sealed interface CriminalData permits ImmutableCriminalData {

  /** {@return the authority or statutory exception recorded; if absent, none is} */
  Optional<@Filled String> ground();

  /**
   * {@return whether they come from police or special investigating officers, which another law
   * governs; if absent, this is unknown}
   */
  Optional<Boolean> policeData();

  /**
   * {@return the instrument under that other law, such as a processing agreement under the Dutch
   * Wpg; if absent, the agreement names none}
   */
  Optional<@Filled String> policeInstrument();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link CriminalData}. */
  final class Builder extends ImmutableCriminalData.Builder {
    Builder() {}
  }
}
