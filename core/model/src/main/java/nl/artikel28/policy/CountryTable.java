package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.util.List;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** Countries with the dates between which they count. */
@Value.Immutable
public sealed interface CountryTable permits ImmutableCountryTable {

  /** {@return the countries} */
  List<@Valid DatedCountry> countries();

  /** {@return what they rest on} */
  SourceClass source();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link CountryTable}. */
  final class Builder extends ImmutableCountryTable.Builder {
    Builder() {}
  }
}
