package nl.artikel28.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.agreement.time.WorkingCalendar;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;

/** All that a rule may look at. */
public final class RuleContext {

  private static final int MOST_PLACES = 3;

  private final DataProcessingAgreement agreement;
  private final Policy policy;
  private final LocalDate date;
  private final Terms terms;

  private RuleContext(DataProcessingAgreement agreement, Policy policy, LocalDate date) {
    this.agreement = agreement;
    this.policy = policy;
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
   * {@return the state of an attribute that holds no value: blank or settled elsewhere when the
   * text says so of it or of what it belongs to, and silent otherwise}
   *
   * @param path the attribute
   */
  public TermState stateOfAbsent(AttributePath path) {
    for (AttributePath at = path; !at.equals(AttributePath.ROOT); at = at.parent()) {
      TermState state = absentStateAt(at);
      if (state != TermState.SILENT) {
        return state;
      }
    }
    return TermState.SILENT;
  }

  private TermState absentStateAt(AttributePath path) {
    TermState found = TermState.SILENT;
    for (WrittenTerm term : written()) {
      if (term.path().equals(path)) {
        TermState state = term.state().orElse(TermState.STATED);
        if (state == TermState.ELSEWHERE) {
          return state;
        } else if (state == TermState.BLANK) {
          found = state;
        }
      }
    }
    return found;
  }

  /**
   * {@return where an attribute is settled instead; if absent, the text does not settle it
   * elsewhere}
   *
   * @param path the attribute
   */
  public Optional<WrittenTerm> elsewhere(AttributePath path) {
    for (AttributePath at = path; !at.equals(AttributePath.ROOT); at = at.parent()) {
      for (WrittenTerm term : written()) {
        if (term.path().equals(at)
            && term.state().filter(TermState.ELSEWHERE::equals).isPresent()) {
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
    List<String> clauses = clausesAt(path);
    if (clauses.isEmpty()) {
      clauses = clausesWithin(path);
    }
    for (AttributePath at = path.parent();
        clauses.isEmpty() && !at.equals(AttributePath.ROOT);
        at = at.parent()) {
      clauses = clausesAt(at);
    }
    return clauses;
  }

  private List<String> clausesAt(AttributePath path) {
    List<String> clauses = new ArrayList<>();
    for (WrittenTerm term : written()) {
      if (term.path().equals(path)) {
        addMissing(term.clauses(), clauses);
      }
    }
    return List.copyOf(clauses);
  }

  /** The clauses in which most of what belongs to an attribute is written, three at the most. */
  private List<String> clausesWithin(AttributePath path) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    for (WrittenTerm term : written()) {
      if (term.path().isWithin(path)) {
        term.clauses().forEach(clause -> terms.merge(clause, 1, Integer::sum));
      }
    }
    return terms.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_PLACES)
        .map(Map.Entry::getKey)
        .toList();
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
      clauses = clausesWithin(at);
    }
    return clauses;
  }

  private static void addMissing(List<String> clauses, List<String> into) {
    for (String clause : clauses) {
      if (!into.contains(clause)) {
        into.add(clause);
      }
    }
  }

  private List<WrittenTerm> written() {
    return terms.text().terms();
  }
}
