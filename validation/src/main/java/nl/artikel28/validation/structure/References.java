package nl.artikel28.validation.structure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.data.ClassificationLevel;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.Signature;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;

/**
 * Checks that what refers to something inside an agreement refers to something that is there, once.
 */
final class References {

  private static final Composite SHAPE = Composite.of(DataProcessingAgreement.class);
  private static final AttributePath PARTIES = AttributePath.of("parties");
  private static final AttributePath SIGNATURES = AttributePath.of("execution.signatures");
  private static final AttributePath CATEGORIES = AttributePath.of("data.categories");
  private static final AttributePath CLAUSES = AttributePath.of("text.clauses");
  private static final AttributePath TERMS = AttributePath.of("text.terms");
  private static final AttributePath REMARKS = AttributePath.of("text.remarks");

  private static final String PREFIX = "nl.artikel28.constraint.Reference.";

  private final DataProcessingAgreement agreement;
  private final List<Flaw> flaws;

  private References(DataProcessingAgreement agreement, List<Flaw> flaws) {
    this.agreement = agreement;
    this.flaws = flaws;
  }

  static void check(DataProcessingAgreement agreement, List<Flaw> flaws) {
    References references = new References(agreement, flaws);
    references.checkParties();
    agreement.data().ifPresent(references::checkClassification);
    agreement.text().ifPresent(references::checkText);
  }

  private void checkParties() {
    Set<String> ids = new HashSet<>();
    List<Party> parties = agreement.parties();
    for (int i = 0; i < parties.size(); i++) {
      if (!ids.add(parties.get(i).id())) {
        add(PARTIES.item(i).child("id"), "twice", parties.get(i).id());
      }
    }
    List<Signature> signatures = agreement.execution().map(Execution::signatures).orElse(List.of());
    for (int i = 0; i < signatures.size(); i++) {
      if (!parties.isEmpty() && !ids.contains(signatures.get(i).party())) {
        add(SIGNATURES.item(i).child("party"), "unknownParty", signatures.get(i).party());
      }
    }
  }

  private void checkClassification(PersonalDataTerms data) {
    if (data.classification().isEmpty()) {
      return;
    }
    Set<String> codes =
        data.classification().get().levels().stream()
            .map(ClassificationLevel::code)
            .collect(Collectors.toSet());
    if (codes.isEmpty()) {
      return;
    }
    List<PersonalDataCategory> categories = data.categories();
    for (int i = 0; i < categories.size(); i++) {
      Optional<String> code = categories.get(i).classification();
      if (code.isPresent() && !codes.contains(code.get())) {
        add(CATEGORIES.item(i).child("classification"), "unknownLevel", code.get());
      }
    }
  }

  private void checkText(AgreementText text) {
    Set<String> numbers = new HashSet<>();
    List<Clause> clauses = text.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      if (!numbers.add(clauses.get(i).number())) {
        add(CLAUSES.item(i).child("number"), "twice", clauses.get(i).number());
      }
    }
    for (int i = 0; i < text.terms().size(); i++) {
      WrittenTerm term = text.terms().get(i);
      checkPath(term.path(), TERMS.item(i).child("path"));
      checkClauses(term.clauses(), numbers, TERMS.item(i).child("clauses"));
    }
    checkStates(text.terms());
    for (int i = 0; i < text.remarks().size(); i++) {
      DraftingRemark remark = text.remarks().get(i);
      AttributePath place = REMARKS.item(i);
      remark.path().ifPresent(path -> checkPath(path, place.child("path")));
      checkClauses(remark.clauses(), numbers, place.child("clauses"));
    }
  }

  private void checkPath(AttributePath path, AttributePath place) {
    if (SHAPE.find(path).isEmpty()) {
      add(place, "unknownPath", path.value());
    }
  }

  /** Clauses are checked only where the text is kept at all. */
  private void checkClauses(List<String> references, Set<String> numbers, AttributePath place) {
    for (int i = 0; i < references.size(); i++) {
      if (!numbers.isEmpty() && !numbers.contains(references.get(i))) {
        add(place.item(i), "unknownClause", references.get(i));
      }
    }
  }

  /**
   * Several entries on one path are several statements, which may differ; together they fit the
   * value. When they do not, the first of them is told.
   */
  private void checkStates(List<WrittenTerm> terms) {
    Map<AttributePath, Integer> first = new LinkedHashMap<>();
    Map<AttributePath, Set<TermState>> states = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      AttributePath path = terms.get(i).path();
      first.putIfAbsent(path, i);
      states
          .computeIfAbsent(path, each -> EnumSet.noneOf(TermState.class))
          .add(terms.get(i).state().orElse(TermState.STATED));
    }
    first.forEach((path, index) -> checkState(path, states.getOrDefault(path, Set.of()), index));
  }

  private void checkState(AttributePath path, Set<TermState> states, int index) {
    if (meansManyPlaces(path)) {
      return;
    }
    boolean there = !SHAPE.at(path, agreement).isEmpty();
    boolean stated = states.contains(TermState.STATED);
    if (there && !stated && !states.contains(TermState.ELSEWHERE)) {
      add(TERMS.item(index).child("state"), "valueThere", path.value());
    } else if (!there && stated && !isMany(path)) {
      add(TERMS.item(index).child("state"), "valueAbsent", path.value());
    }
  }

  /** A path through a list without an index means the same attribute of every item. */
  private static boolean meansManyPlaces(AttributePath path) {
    for (AttributePath at = path.parent(); !at.equals(AttributePath.ROOT); at = at.parent()) {
      if (!at.value().endsWith("]") && isMany(at) && !path.value().startsWith(at.value() + "[")) {
        return true;
      }
    }
    return false;
  }

  /** A text may state that a list is empty. */
  private static boolean isMany(AttributePath path) {
    return SHAPE.find(path).filter(Attribute::isMany).isPresent();
  }

  private void add(AttributePath path, String message, String reference) {
    flaws.add(new Flaw(path, PREFIX + message + ".message", Map.of("reference", reference)));
  }
}
