package nl.artikel28.policy;

import java.util.List;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.report.SourceClass;
import org.immutables.value.Value;

/** The countries that a policy knows. */
@Value.Immutable
public sealed interface CountryWish permits ImmutableCountryWish {

  /** {@return the countries} */
  List<Country> values();

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

  /** Collects the attributes of a {@link CountryWish}. */
  final class Builder extends ImmutableCountryWish.Builder {
    Builder() {}
  }
}
