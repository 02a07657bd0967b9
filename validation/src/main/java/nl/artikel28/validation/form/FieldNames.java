package nl.artikel28.validation.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.text.LocalisedText;

/**
 * What people call the fields of an agreement. An attribute without a name of its own bears the
 * name of what it belongs to.
 */
final class FieldNames {

  private static final List<String> PATHS =
      List.of(
          "title",
          "version",
          "effectiveOn",
          "parties",
          "parties.name",
          "parties.address",
          "parties.address.lines",
          "parties.address.postalCode",
          "parties.address.place",
          "parties.address.country",
          "parties.registrations",
          "parties.representation",
          "parties.contactPoints",
          "parties.dataProtectionOfficer",
          "mainAgreement",
          "mainAgreement.name",
          "mainAgreement.date",
          "mainAgreement.subject",
          "mainAgreement.contractNumbers",
          "execution",
          "execution.signatures.signedOn",
          "execution.signatures.place",
          "execution.signatures.office",
          "annexes",
          "standardClauses",
          "definitions",
          "scope",
          "scope.subjectMatter",
          "scope.nature",
          "scope.operations",
          "scope.purposes",
          "scope.duration",
          "scope.locations",
          "scope.retention",
          "data",
          "data.categories",
          "data.dataSubjects",
          "data.specialCategories",
          "instructions",
          "confidentiality",
          "security",
          "security.measures",
          "security.norms",
          "security.assurances",
          "subProcessing",
          "subProcessing.register",
          "transfers",
          "dataSubjectRights",
          "assistance",
          "breachNotification",
          "breachNotification.deadline",
          "breachNotification.channel",
          "audit",
          "records",
          "exit",
          "exit.clocks",
          "exit.returnFormat",
          "liability",
          "liability.caps",
          "law",
          "law.forums",
          "changes");

  private final Map<String, LocalisedText> names = new HashMap<>();
  private final LocalisedText other;

  /**
   * Reads the names.
   *
   * @param texts gives the text for a variant
   */
  FieldNames(Function<String, LocalisedText> texts) {
    for (String path : PATHS) {
      names.put(path, texts.apply("field." + path));
    }
    this.other = texts.apply("field");
  }

  LocalisedText of(AttributePath path) {
    for (AttributePath at = path; !at.equals(AttributePath.ROOT); at = at.parent()) {
      LocalisedText name = names.get(withoutIndexes(at.value()));
      if (name != null) {
        return name;
      }
    }
    return other;
  }

  private static String withoutIndexes(String path) {
    StringBuilder names = new StringBuilder(path.length());
    boolean index = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      index |= c == '[';
      if (!index) {
        names.append(c);
      }
      index &= c != ']';
    }
    return names.toString();
  }
}
