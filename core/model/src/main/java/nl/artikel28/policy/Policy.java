package nl.artikel28.policy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.ClassificationScheme;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.constraint.Filled;
import nl.artikel28.text.LocalisedText;
import org.immutables.value.Value;

/** A named, versioned set of parameters under which agreements are reviewed. */
@Value.Immutable
public sealed interface Policy permits ImmutablePolicy {

  /** {@return the name} */
  @Filled
  String name();

  /** {@return the title for people; if absent, the name serves} */
  Optional<LocalisedText> title();

  /** {@return the version; if absent, it bears none} */
  Optional<@Filled String> version();

  /**
   * {@return the side whose wishes it holds, printed and never used to turn a rule round; if
   * absent, neither}
   */
  Optional<Side> side();

  /** {@return the first day on which it may be used; if absent, any} */
  Optional<LocalDate> validFrom();

  /** {@return the last day on which it may be used; if absent, any} */
  Optional<LocalDate> validUntil();

  /**
   * {@return whether it may be used on a day}
   *
   * @param day the day
   */
  default boolean isValidOn(LocalDate day) {
    return Validity.includes(validFrom(), validUntil(), day);
  }

  /** {@return the name of the policy that it extends; if absent, it stands by itself} */
  Optional<@Filled String> base();

  /**
   * {@return the names of the policies that have been merged into it, nearest first; empty when
   * none has}
   */
  List<@Filled String> lineage();

  /** {@return whether house rules are asked; if absent, they are not} */
  Optional<Boolean> houseRules();

  /**
   * {@return changed severities of house rules, the last one for a rule counts; empty when none is
   * changed}
   */
  List<@Valid SeverityChange> severities();

  /**
   * {@return the days off that decide how long working days last; if absent, {@link
   * WorkingCalendar#DUTCH}}
   */
  Optional<WorkingCalendar> calendar();

  /** {@return within what time a breach is notified at most; if absent, no number is asked} */
  Optional<@Valid TimeLadder> breachNotice();

  /**
   * {@return within what time it is at most when the agreement has a number but no word of urgency;
   * if absent, any number will do}
   */
  Optional<@Valid TimeLadder> bareBreachNotice();

  /** {@return the events that may start that time; if absent, any will do} */
  Optional<StartingEventWish> breachStarts();

  /** {@return the time between regular audits at most; if absent, no number is asked} */
  Optional<@Valid TimeLadder> auditInterval();

  /** {@return how long beforehand an audit is announced at most; if absent, no number is asked} */
  Optional<@Valid TimeLadder> auditNotice();

  /** {@return who pays for an audit that finds a shortcoming; if absent, nothing is asked} */
  Optional<PayerWish> auditCosts();

  /**
   * {@return within what time data are deleted or returned at most; if absent, no number is asked}
   */
  Optional<@Valid TimeLadder> exitPeriod();

  /**
   * {@return how long beforehand a new sub-processor is announced at least; if absent, no number is
   * asked}
   */
  Optional<@Valid TimeLadder> subProcessorNotice();

  /** {@return how long the controller has to object at least; if absent, no number is asked} */
  Optional<@Valid TimeLadder> objectionWindow();

  /**
   * {@return within what time the processor answers on a request of a data subject at most; if
   * absent, no number is asked}
   */
  Optional<@Valid TimeLadder> rightsResponse();

  /** {@return the time between backups at most; if absent, no number is asked} */
  Optional<@Valid TimeLadder> backupInterval();

  /** {@return whether a party needs a registration number; if absent, it does not} */
  Optional<FlagWish> registrationRequired();

  /**
   * {@return the number of digits of a number in the Dutch trade register; if absent, it is not
   * checked}
   */
  Optional<@Valid NumberWish> kvkDigits();

  /** {@return the sectors that must have a data protection officer; if absent, none} */
  Optional<SectorWish> officerSectors();

  /** {@return the smallest number of measures or groups of them; if absent, one} */
  Optional<@Valid NumberWish> minimumMeasures();

  /** {@return the smallest length of a password; if absent, it is not checked} */
  Optional<@Valid NumberWish> passwordLength();

  /** {@return the lowest version of TLS; if absent, it is not checked} */
  Optional<@Valid TextWish> tlsVersion();

  /** {@return whether a forced change of passwords is accepted; if absent, it is} */
  Optional<FlagWish> forcedRotation();

  /**
   * {@return the levels of the classification for which the processor's own statement is enough; if
   * absent, none}
   */
  Optional<@Valid WordWish> selfDeclarations();

  /** {@return whether terms may be left to be agreed; if absent, they may not} */
  Optional<FlagWish> openTermsAllowed();

  /** {@return words that do not describe anything by themselves; if absent, none} */
  Optional<@Valid WordWish> genericWords();

  /** {@return the smallest number of words that tell something in a description; if absent, one} */
  Optional<@Valid NumberWish> minimumWords();

  /** {@return words for data subjects that are no persons; if absent, none} */
  Optional<@Valid WordWish> nonPersonWords();

  /** {@return words of repealed law; if absent, none} */
  Optional<@Valid WordWish> repealedWords();

  /**
   * {@return the countries whose law counts as Union or Member State law; if absent, it is not
   * checked}
   */
  Optional<CountryWish> memberStates();

  /**
   * {@return the levels of data with risk and measures that the house ties to them; if absent, it
   * ties none}
   */
  Optional<@Valid ClassificationScheme> classification();

  /** {@return norms that were replaced, with their dates; if absent, none} */
  Optional<@Valid NormTable> supersededNorms();

  /** {@return norms in force for public bodies, with their dates; if absent, none} */
  Optional<@Valid NormTable> publicNorms();

  /** {@return norms in force for care providers, with their dates; if absent, none} */
  Optional<@Valid NormTable> careNorms();

  /**
   * {@return the countries to which data go without a ground in Chapter V, with their dates; if
   * absent, transfers are not checked}
   */
  Optional<@Valid CountryTable> economicArea();

  /** {@return adequacy decisions, with their dates; if absent, transfers are not checked} */
  Optional<@Valid AdequacyTable> adequateCountries();

  /**
   * {@return grounds for transfers, with the dates between which they hold; if absent, transfers
   * are not checked}
   */
  Optional<@Valid TransferToolTable> transferTools();

  /** {@return the law and nothing else: house rules ask nothing} */
  static Policy statute() {
    return BuiltInPolicies.STATUTE;
  }

  /** {@return the law with the usual wishes of a Dutch controller, 24 and 48 hours among them} */
  static Policy standard() {
    return BuiltInPolicies.STANDARD;
  }

  /**
   * {@return this policy on top of another: its own parameters where it has them, the other's
   * elsewhere}
   *
   * @param base the policy that this one extends
   * @throws IllegalArgumentException when this policy extends another one than that
   */
  default Policy over(Policy base) {
    return PolicyMerge.of(this, base);
  }

  /**
   * {@return this policy with the built-in policy that it extends merged into it, and in any case
   * with the law beneath it}
   *
   * @throws IllegalArgumentException when it extends a policy that is not built in; lay it {@link
   *     #over} that one
   */
  default Policy resolved() {
    return PolicyMerge.resolve(this);
  }

  /**
   * {@return this policy as it is for one deal: each ladder with the steps that hold for it}
   *
   * @param agreement the agreement on the deal
   */
  default Policy forDeal(DataProcessingAgreement agreement) {
    return PolicyForDeal.of(this, agreement);
  }

  /** {@return a builder without attributes} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the attributes of this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a {@link Policy}. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
