package nl.artikel28.agreement.instruction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** How later instructions are given; EDPB Guidelines 07/2020. */
@Value.Immutable
public sealed interface InstructionProcedure permits ImmutableInstructionProcedure {

  /** {@return the forms allowed; empty when none is named} */
  Set<InstructionForm> forms();

  /** {@return the channel, such as a ticket system; if absent, none is named} */
  Optional<@Filled String> channel();

  /** {@return the offices that may instruct; empty when none is named} */
  List<@Filled String> authorisedOffices();

  /** {@return whether instructions are recorded; if absent, the text is silent} */
  Optional<Boolean> recorded();

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an {@link InstructionProcedure}. */
  final class Builder extends ImmutableInstructionProcedure.Builder {
    Builder() {}
  }
}
