package nl.artikel28.policy;

import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.DataMark;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** For which deals something holds: all that it names must be so, and of several words one. */
@Value.Immutable
public sealed interface DealCondition permits ImmutableDealCondition {

  /** {@return sectors of a controller; empty when the sector does not matter} */
  Set<Sector> sectors();

  /** {@return marks of agreed data; empty when they do not matter} */
  Set<DataMark> marks();

  /** {@return levels of agreed data in the agreement's scheme; empty when they do not matter} */
  List<@Filled String> levels();

  /**
   * {@return whether an agreement meets the condition; what it does not tell is not met}
   *
   * @param agreement the agreement
   */
  default boolean holdsFor(DataProcessingAgreement agreement) {
    return (sectors().isEmpty() || isInSector(agreement))
        && (marks().isEmpty() || hasMark(agreement))
        && (levels().isEmpty() || hasLevel(agreement));
  }

  private boolean isInSector(DataProcessingAgreement agreement) {
    for (Party controller : agreement.controllers()) {
      for (Sector sector : controller.sectors()) {
        if (sectors().contains(sector)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasMark(DataProcessingAgreement agreement) {
    for (PersonalDataCategory category : agreed(agreement)) {
      for (DataMark mark : marks()) {
        if (category.bears(mark)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasLevel(DataProcessingAgreement agreement) {
    for (PersonalDataCategory category : agreed(agreement)) {
      if (category.classification().filter(levels()::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The data that are agreed, without the options of a template that nobody has chosen. */
  private static List<PersonalDataCategory> agreed(DataProcessingAgreement agreement) {
    return agreement.data().stream()
        .flatMap(data -> data.categories().stream())
        .filter(category -> !category.offered())
        .toList();
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link DealCondition}. */
  final class Builder extends ImmutableDealCondition.Builder {
    Builder() {}
  }
}
