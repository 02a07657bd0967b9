package nl.artikel28.agreement.data;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.constraint.Filled;
import org.immutables.value.Value;

/** A type of personal data, with the law's marks and a place in a classification. */
@Value.Immutable
public sealed interface PersonalDataCategory permits ImmutablePersonalDataCategory {

  /** {@return the type in the agreement's words} */
  @Filled
  String label();

  /** {@return the code of its level in the scheme; if absent, it is not classified} */
  Optional<@Filled String> classification();

  /** {@return the special categories it belongs to, Article 9(1); empty when it belongs to none} */
  Set<SpecialCategory> special();

  /** {@return the mark of Article 10, with its ground; if absent, the data are not of that kind} */
  Optional<@Valid CriminalData> criminal();

  /**
   * {@return the mark of Article 87, with its ground; if absent, it is not a national
   * identification number}
   */
  Optional<@Valid NationalNumber> nationalNumber();

  /** {@return safeguards for this type; empty when none is named} */
  List<@Filled String> safeguards();

  /** {@return the parts of the paper that name it; empty when this is not recorded} */
  Set<TextPart> listedIn();

  /** {@return whether the entry is a catch-all, such as "any other data"} */
  @Value.Default
  default boolean openEnded() {
    return false;
  }

  /**
   * {@return whether it is only an option of a template that nobody has ticked; it then counts as
   * not agreed}
   */
  @Value.Default
  default boolean offered() {
    return false;
  }

  /**
   * {@return whether the law puts a mark on these data}
   *
   * @param mark the mark
   */
  default boolean bears(DataMark mark) {
    return switch (mark) {
      case SPECIAL -> !special().isEmpty();
      case CRIMINAL -> criminal().isPresent();
      case NATIONAL_NUMBER -> nationalNumber().isPresent();
    };
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link PersonalDataCategory}. */
  final class Builder extends ImmutablePersonalDataCategory.Builder {
    Builder() {}
  }
}
