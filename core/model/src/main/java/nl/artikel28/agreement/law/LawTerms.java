package nl.artikel28.agreement.law;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** The law that governs the agreement, the forum, and what prevails. */
@Value.Immutable
public sealed interface LawTerms permits ImmutableLawTerms {

  /** {@return the governing law, per scope; empty when the text is silent} */
  List<@Valid GoverningLaw> governing();

  /** {@return where disputes go, per scope; empty when the text is silent} */
  List<@Valid Forum> forums();

  /** {@return the language that prevails; if absent, the text is silent} */
  Optional<Locale> prevailingLanguage();

  /** {@return what prevails between documents; if absent, the text is silent} */
  Optional<@Valid Precedence> precedence();

  /** {@return whether the rest stands when a term is void; if absent, the text is silent} */
  Optional<Boolean> severability();

  /** {@return the supervisory authority that the text names; if absent, it names none} */
  Optional<@Filled String> supervisoryAuthority();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link LawTerms}. */
  final class Builder extends ImmutableLawTerms.Builder {
    Builder() {}
  }
}
