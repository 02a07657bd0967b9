package nl.artikel28.report;

import java.util.List;
import org.immutables.value.Value;

/** Waivers, to be applied to reports. */
@Value.Immutable
public sealed interface Waivers permits ImmutableWaivers {

  /** {@return the waivers; where two name one finding, the first counts} */
  List<Waiver> waivers();

  /**
   * {@return a report in which every finding that a waiver names is marked with it, and every
   * waiver that waives nothing is noted; nothing else is changed, outcomes and severities neither}
   *
   * @param report the report
   */
  default Report applyTo(Report report) {
    return WaiverMatch.apply(waivers(), report);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of {@link Waivers}. */
  final class Builder extends ImmutableWaivers.Builder {
    Builder() {}
  }
}
