package nl.artikel28.validation.definition;

import static nl.artikel28.agreement.text.DraftingDefect.NON_PERSON;
import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.artikel28.agreement.data.DataSubjectCategory;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.WordWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.catalogue.WholeWords;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Every category of data subjects is one of natural persons, also where it is only an example on
 * the form. Where the agreement does not say so, the words of the policy decide.
 */
final class DataSubjectsArePersons extends DraftingRule {

  private static final AttributePath DATA_SUBJECTS = AttributePath.of("data.dataSubjects");

  /** After these words somebody else is meant, as in "medewerkers van bedrijven". */
  private static final List<String> BELONGING =
      List.of(
          "van", "bij", "uit", "namens", "binnen", "voor", "door", "at", "from", "within", "for",
          "by", "von", "bei");

  /** In Dutch this word parts two things. */
  private static final String ENGLISH_BELONGING = "of";

  DataSubjectsArePersons(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("DEF-06")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(WARNING)
            .addParameters("nonPersonWords")
            .addBases(Cite.gdpr("4(1)")),
        EnumSet.of(NON_PERSON));
  }

  @Override
  public Verdict judge(RuleContext context) {
    return context.terms().data().dataSubjects().isEmpty()
        ? unstated(context, DATA_SUBJECTS)
        : super.judge(context);
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    List<DataSubjectCategory> categories = context.terms().data().dataSubjects();
    Optional<WordWish> words = context.policy().nonPersonWords();
    for (int i = 0; i < categories.size(); i++) {
      DataSubjectCategory category = categories.get(i);
      Optional<Boolean> persons = category.naturalPersons();
      boolean none =
          persons.isPresent()
              ? !persons.get()
              : words.isPresent()
                  && namesOne(category.label(), words.get().values(), isEnglish(context));
      if (none && !isRemarked(DATA_SUBJECTS.item(i), context)) {
        Argument actual = Argument.quote("actual", category.label());
        findings.add(found(context, DATA_SUBJECTS.item(i), "noPersons", actual).build());
      }
    }
  }

  /** The terms tell enough when each category says it, or the policy knows words to look for. */
  @Override
  protected boolean isSettled(RuleContext context) {
    if (context.policy().nonPersonWords().isPresent() || super.isSettled(context)) {
      return true;
    }
    for (DataSubjectCategory category : context.terms().data().dataSubjects()) {
      if (category.naturalPersons().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean namesOne(String label, List<String> words, boolean english) {
    for (String word : words) {
      int at = WholeWords.indexOf(label, word, 0);
      if (at >= 0 && !isOfOthers(label, at, english)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of belonging stands before it, in the same part of the list. */
  private static boolean isOfOthers(String label, int at, boolean english) {
    int start = at;
    while (start > 0 && ",;/".indexOf(label.charAt(start - 1)) < 0) {
      start--;
    }
    String before = label.substring(start, at);
    for (String word : BELONGING) {
      if (WholeWords.contains(before, word)) {
        return true;
      }
    }
    return english && WholeWords.contains(before, ENGLISH_BELONGING);
  }

  private static boolean isEnglish(RuleContext context) {
    Optional<Locale> language = context.agreement().language();
    return language.isPresent() && language.get().getLanguage().equals("en");
  }
}
