package nl.artikel28.validation.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.data.PersonalDataTerms;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.scope.ProcessingPurpose;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;

/**
 * Takes values that are nothing but a place to fill in for what they are, blanks: of who the
 * parties are, of the main agreement and of the description of the processing. There a rule is
 * content with any value at all.
 */
public final class Blanks {

  private static final AttributePath PARTIES = AttributePath.of("parties");
  private static final AttributePath MAIN_AGREEMENT = AttributePath.of("mainAgreement");
  private static final AttributePath SCOPE = AttributePath.of("scope");
  private static final AttributePath DATA = AttributePath.of("data");

  private final List<AttributePath> blanks = new ArrayList<>(0);

  private Blanks() {}

  /**
   * {@return the agreement without such values, and with a note on each beside the text; the
   * agreement itself when there is none}
   *
   * @param agreement the agreement
   */
  public static DataProcessingAgreement noted(DataProcessingAgreement agreement) {
    Blanks all = new Blanks();
    List<Party> parties = all.inParties(agreement.parties());
    Optional<MainAgreement> main = agreement.mainAgreement().map(all::inMainAgreement);
    Optional<ProcessingScope> scope = agreement.scope().map(all::inScope);
    Optional<PersonalDataTerms> data = agreement.data().map(all::inData);
    return all.blanks.isEmpty()
        ? agreement
        : agreement.toBuilder()
            .parties(parties)
            .mainAgreement(main)
            .scope(scope)
            .data(data)
            .text(all.noteIn(agreement.text().orElse(AgreementText.builder().build())))
            .build();
  }

  private List<Party> inParties(List<Party> parties) {
    int before = blanks.size();
    List<Party> filled = new ArrayList<>(parties.size());
    for (int i = 0; i < parties.size(); i++) {
      filled.add(inParty(parties.get(i), PARTIES.item(i)));
    }
    return blanks.size() == before ? parties : filled;
  }

  private Party inParty(Party party, AttributePath path) {
    int before = blanks.size();
    Optional<String> name = filled(party.name(), path, "name");
    Optional<PostalAddress> address =
        party.address().map(each -> inAddress(each, path.child("address")));
    List<Registration> registrations =
        filled(
            party.registrations(), each -> Placeholders.fill(each.number()), path, "registrations");
    return blanks.size() == before
        ? party
        : party.toBuilder().name(name).address(address).registrations(registrations).build();
  }

  private PostalAddress inAddress(PostalAddress address, AttributePath path) {
    int before = blanks.size();
    List<String> lines = filled(address.lines(), Placeholders::fill, path, "lines");
    Optional<String> place = filled(address.place(), path, "place");
    return blanks.size() == before
        ? address
        : address.toBuilder().lines(lines).place(place).build();
  }

  private MainAgreement inMainAgreement(MainAgreement main) {
    int before = blanks.size();
    Optional<String> name = filled(main.name(), MAIN_AGREEMENT, "name");
    Optional<String> subject = filled(main.subject(), MAIN_AGREEMENT, "subject");
    List<String> numbers =
        filled(main.contractNumbers(), Placeholders::fill, MAIN_AGREEMENT, "contractNumbers");
    return blanks.size() == before
        ? main
        : main.toBuilder().name(name).subject(subject).contractNumbers(numbers).build();
  }

  private ProcessingScope inScope(ProcessingScope scope) {
    int before = blanks.size();
    Optional<String> subjectMatter = filled(scope.subjectMatter(), SCOPE, "subjectMatter");
    Optional<String> nature = filled(scope.nature(), SCOPE, "nature");
    List<ProcessingPurpose> purposes =
        filled(scope.purposes(), each -> Placeholders.fill(each.label()), SCOPE, "purposes");
    return blanks.size() == before
        ? scope
        : scope.toBuilder().subjectMatter(subjectMatter).nature(nature).purposes(purposes).build();
  }

  private PersonalDataTerms inData(PersonalDataTerms data) {
    int before = blanks.size();
    List<PersonalDataCategory> categories =
        filled(data.categories(), Blanks::isBlank, DATA, "categories");
    List<DataSubjectCategory> dataSubjects =
        filled(data.dataSubjects(), Blanks::isBlank, DATA, "dataSubjects");
    return blanks.size() == before
        ? data
        : data.toBuilder().categories(categories).dataSubjects(dataSubjects).build();
  }

  /** One of which more is known than a label has been filled in to some extent. */
  private static boolean isBlank(PersonalDataCategory category) {
    String label = category.label();
    return Placeholders.fill(label)
        && category.equals(PersonalDataCategory.builder().label(label).build());
  }

  private static boolean isBlank(DataSubjectCategory category) {
    String label = category.label();
    return Placeholders.fill(label)
        && category.equals(DataSubjectCategory.builder().label(label).build());
  }

  private Optional<String> filled(Optional<String> text, AttributePath owner, String name) {
    if (text.isPresent() && Placeholders.fill(text.get())) {
      blanks.add(owner.child(name));
      return Optional.empty();
    }
    return text;
  }

  /** A list in which no item is filled in. */
  private <T> List<T> filled(
      List<T> items, Predicate<T> isBlank, AttributePath owner, String name) {
    for (T item : items) {
      if (!isBlank.test(item)) {
        return items;
      }
    }
    if (!items.isEmpty()) {
      blanks.add(owner.child(name));
    }
    return List.of();
  }

  private AgreementText noteIn(AgreementText text) {
    List<WrittenTerm> terms = new ArrayList<>(text.terms());
    for (AttributePath blank : blanks) {
      note(blank, terms);
    }
    return text.toBuilder().terms(terms).build();
  }

  /** What is noted of the attribute, or of a part of it, is where the blank is. */
  private static void note(AttributePath blank, List<WrittenTerm> terms) {
    Set<String> clauses = new LinkedHashSet<>();
    boolean elsewhere = false;
    for (int i = 0; i < terms.size(); i++) {
      WrittenTerm term = terms.get(i);
      if (term.path().isWithin(blank)) {
        if (isElsewhere(term)) {
          elsewhere = true;
        } else {
          clauses.addAll(term.clauses());
          // It states nothing any more. The other notes keep their places in the list.
          terms.set(i, term.toBuilder().state(TermState.SILENT).build());
        }
      }
    }
    if (!elsewhere) {
      terms.add(WrittenTerm.builder().path(blank).state(TermState.BLANK).clauses(clauses).build());
    }
  }

  private static boolean isElsewhere(WrittenTerm term) {
    return term.state().isPresent() && term.state().get() == TermState.ELSEWHERE;
  }
}
