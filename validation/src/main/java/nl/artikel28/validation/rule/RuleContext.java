package nl.artikel28.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import org.jspecify.annotations.Nullable;

/** All that a rule may look at. It belongs to one review, and so to one thread. */
public final class RuleContext {

  private final DataProcessingAgreement agreement;
  private final Policy policy;
  private final LocalDate date;
  private final Terms terms;
  private @Nullable Places places;

  private RuleContext(DataProcessingAgreement agreement, Policy policy, LocalDate date) {
    this.agreement = agreement;
    this.policy = policy.forDeal(agreement);
    this.date = date;
    this.terms = new Terms(agreement);
  }

  /**
   * {@return what a rule may look at}
   *
   * @param agreement the agreement
   * @param policy the policy, with what it extends merged into it
   * @param date the day for which the review holds
   */
  public static RuleContext of(DataProcessingAgreement agreement, Policy policy, LocalDate date) {
    return new RuleContext(agreement, policy, date);
  }

  /** {@return the agreement} */
  public DataProcessingAgreement agreement() {
    return agreement;
  }

  /**
   * {@return the terms of the agreement by subject, with nothing in them where the text is silent}
   */
  public Terms terms() {
    return terms;
  }

  /** {@return the policy} */
  public Policy policy() {
    return policy;
  }

  /** {@return the day for which the review holds; no rule asks a clock} */
  public LocalDate date() {
    return date;
  }

  /** {@return the calendar by which working days are counted} */
  public WorkingCalendar calendar() {
    return policy.calendar().orElse(WorkingCalendar.DUTCH);
  }

  /**
   * {@return the state of an attribute that holds no value: what the text says of it or else of
   * what it belongs to, blank or settled elsewhere; settled elsewhere too when an annex on its
   * subject is not attached; stated when the text says itself that there is nothing; silent
   * otherwise}
   *
   * @param path the attribute
   */
  public TermState stateOfAbsent(AttributePath path) {
    Optional<TermState> own = places().stateAt(path);
    if (own.isPresent()) {
      return own.get();
    }
    for (AttributePath at = path.parent(); !at.equals(AttributePath.ROOT); at = at.parent()) {
      Optional<TermState> inherited = places().stateAt(at);
      if (inherited.isPresent()) {
        // That the whole is written somewhere says nothing of a part that is not there.
        return inherited.get() == TermState.STATED ? TermState.SILENT : inherited.get();
      }
    }
    return TermState.SILENT;
  }

  /**
   * {@return where an attribute is settled instead; if absent, the text does not settle it
   * elsewhere}
   *
   * @param path the attribute
   */
  public Optional<WrittenTerm> elsewhere(AttributePath path) {
    for (AttributePath at = path; !at.equals(AttributePath.ROOT); at = at.parent()) {
      for (WrittenTerm term : places().at(at)) {
        if (term.state().filter(TermState.ELSEWHERE::equals).isPresent()) {
          return Optional.of(term);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the numbers of the clauses where an attribute is written: those noted for itself, else
   * for what belongs to it, else for what it belongs to; empty when the text does not tell}
   *
   * @param path the attribute
   */
  public List<String> clausesOf(AttributePath path) {
    List<String> clauses = places().clausesAt(path);
    if (clauses.isEmpty()) {
      clauses = places().clausesWithin(path);
    }
    for (AttributePath at = path.parent();
        clauses.isEmpty() && !at.equals(AttributePath.ROOT);
        at = at.parent()) {
      clauses = places().clausesAt(at);
    }
    return clauses;
  }

  /**
   * {@return the numbers of the clauses where an attribute would belong on which the text is
   * silent: those in which most of its neighbours are written, three at the most; empty when the
   * text does not tell}
   *
   * @param path the attribute
   */
  public List<String> placeFor(AttributePath path) {
    List<String> clauses = List.of();
    for (AttributePath at = path.parent();
        clauses.isEmpty() && !at.equals(AttributePath.ROOT);
        at = at.parent()) {
      clauses = places().clausesWithin(at);
    }
    return clauses;
  }

  /** Made when a rule first asks for a place, which it does only when something is wrong. */
  private Places places() {
    if (places == null) {
      places = new Places(terms.text(), UnattachedAnnexes.notes(agreement));
    }
    return places;
  }
}
