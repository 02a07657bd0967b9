package nl.artikel28.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A norm with the dates between which it holds. */
@Value.Immutable
public sealed interface DatedNorm permits ImmutableDatedNorm {

  /** {@return the name by which texts mean it} */
  @Filled
  String name();

  /** {@return other names by which texts mean it; empty when there are none} */
  List<@Filled String> alsoCalled();

  /** {@return the edition; if absent, every edition} */
  Optional<@Filled String> edition();

  /** {@return the first day on which it holds; if absent, it always has} */
  Optional<LocalDate> validFrom();

  /** {@return the last day on which it holds; if absent, it still does} */
  Optional<LocalDate> validUntil();

  /** {@return the norm that replaced it; if absent, none did} */
  Optional<@Filled String> replacedBy();

  /** {@return where this is written; if absent, nowhere in particular} */
  Optional<@Filled String> reference();

  /**
   * {@return whether it holds on a day}
   *
   * @param day the day
   */
  default boolean holdsOn(LocalDate day) {
    return Validity.includes(validFrom(), validUntil(), day);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DatedNorm}. */
  final class Builder extends ImmutableDatedNorm.Builder {
    Builder() {}
  }
}
