package nl.artikel28.agreement.party;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.artikel28.agreement.contact.ContactPoint;
import org.immutables.value.Value;

/** What the agreement says of a party's data protection officer; Articles 37 to 39. */
@Value.Immutable
public sealed interface DataProtectionOfficer permits ImmutableDataProtectionOfficer {

  /** {@return whether there is one} */
  OfficerStatus status();

  /** {@return how the officer is reached; if absent, the agreement does not say} */
  Optional<@Valid ContactPoint> contact();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DataProtectionOfficer}. */
  final class Builder extends ImmutableDataProtectionOfficer.Builder {
    Builder() {}
  }
}
