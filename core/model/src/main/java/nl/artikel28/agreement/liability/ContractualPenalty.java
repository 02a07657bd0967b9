package nl.artikel28.agreement.liability;

import java.util.Optional;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A penalty between the parties. */
@Value.Immutable
public sealed interface ContractualPenalty permits ImmutableContractualPenalty {

  /** {@return what it is for; if absent, any breach} */
  Optional<@Filled String> on();

  /** {@return who owes it; if absent, whoever is in breach} */
  Optional<Side> owedBy();

  /** {@return the amount; if absent, none is given} */
  Optional<Money> amount();

  /** {@return the time after which it is due again; if absent, it is due once} */
  Optional<TimeSpan> growsPer();

  /** {@return by how much it grows then; if absent, it does not grow} */
  Optional<Money> growsBy();

  /** {@return the most that is due; if absent, the text sets no limit} */
  Optional<Money> maximum();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link ContractualPenalty}. */
  final class Builder extends ImmutableContractualPenalty.Builder {
    Builder() {}
  }
}
