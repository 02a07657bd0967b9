package nl.artikel28.report;

import java.util.List;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Derived;
import nl.artikel28.attribute.Fingerprint;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** One thing that is wrong with an agreement, or worth knowing: one cause, one finding. */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

  /** {@return the rule that found it} */
  RuleId rule();

  /** {@return how heavy it weighs, after policy and mode} */
  Severity severity();

  /** {@return what the rule looks at} */
  RuleKind kind();

  /** {@return the attribute it is about} */
  AttributePath path();

  /** {@return the clauses where the attribute is written; empty when it is not} */
  List<String> clauses();

  /**
   * {@return the clauses where it would belong, when the text is silent; empty otherwise or when
   * this cannot be told}
   */
  List<String> belongsAt();

  /** {@return the title of the rule} */
  LocalisedText title();

  /** {@return what law or policy wants} */
  LocalisedText requirement();

  /** {@return what is wrong, with what is and what should be} */
  Message message();

  /** {@return what to ask for; if absent, the requirement says enough} */
  Optional<Message> ask();

  /** {@return what should be, as data; if absent, it is no single value} */
  Optional<Argument> expected();

  /** {@return what is, as data; if absent, it is no single value} */
  Optional<Argument> actual();

  /** {@return where the value stands on the policy's ladder; if absent, there is no ladder} */
  Optional<Rung> rung();

  /** {@return who may approve a value on that rung; if absent, the policy names nobody} */
  Optional<String> approvedBy();

  /** {@return what the rule rests on} */
  List<LegalBasis> bases();

  /**
   * {@return the mark of what the agreement holds at the path, by which a waiver knows it again; if
   * absent, it holds nothing there}
   */
  Optional<Fingerprint> fingerprint();

  /** {@return the waiver under which it is accepted; if absent, it stands} */
  Optional<Waiver> waiver();

  /** {@return the finished sentence in both languages} */
  @Derived
  default LocalisedText text() {
    return message().text();
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Finding}. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
