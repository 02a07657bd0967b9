package nl.artikel28.agreement.duty;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/**
 * A duty that the text lays on a party: how far it goes, what it leaves out, when it is due and who
 * pays.
 */
@Value.Immutable
public sealed interface Duty permits ImmutableDuty {

  /** {@return how far the duty goes} */
  Extent extent();

  /**
   * {@return the only cases that a partial duty covers, in the agreement's words; empty when it is
   * not narrowed in this way}
   */
  List<@Filled String> onlyFor();

  /**
   * {@return the cases that the text takes out of the duty; empty when it takes none out. In a duty
   * in full these are cases that the law itself leaves out}
   */
  List<@Filled String> exclusions();

  /** {@return when the duty is due; if absent, the text sets no time for it} */
  Optional<@Valid TimeLimit> limit();

  /** {@return who pays for it; empty when the text is silent on costs} */
  List<@Valid CostRule> costs();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Duty}. */
  final class Builder extends ImmutableDuty.Builder {
    Builder() {}

    /**
     * {@return the duty}
     *
     * @throws IllegalStateException when the extent is missing
     * @throws IllegalArgumentException when a duty in full is only for some cases
     */
    @Override
    public Duty build() {
      Duty duty = super.build();
      if (duty.extent() == Extent.FULL && !duty.onlyFor().isEmpty()) {
        throw new IllegalArgumentException("a duty that is only for some cases is PARTIAL");
      }
      return duty;
    }
  }
}
