package nl.artikel28.validation.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.ClauseKind;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.Severity;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * A rule on how the text is drafted. Each remark of a reader on a defect of its kinds is a finding,
 * and so is what the rule sees for itself. Where nothing is found, the rule is satisfied only when
 * a person has read the text for all those kinds of defect.
 *
 * <p>The sentence on a remark is the variant named after the defect, such as {@code wrongTerm}, or
 * {@code wrongTermWords} with the words of the text as {@code {words}}; the reader's note follows.
 */
public abstract class DraftingRule extends CatalogueRule {

  private static final AttributePath TEXT = AttributePath.of("text");
  private static final AttributePath REMARKS = TEXT.child("remarks");
  private static final AttributePath CLAUSES = TEXT.child("clauses");

  private final Set<DraftingDefect> defects;
  private final Message unread;

  /**
   * Makes a rule.
   *
   * @param texts the texts of its family
   * @param description what it is, begun with {@link RuleTexts#rule}
   * @param defects the kinds of defect
   */
  protected DraftingRule(
      RuleTexts texts, RuleDescription.Builder description, Set<DraftingDefect> defects) {
    super(texts, description);
    this.defects = defects;
    this.unread = Message.of(CatalogueRule.commonText("unread"));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Finding> findings = new ArrayList<>(0);
    List<DraftingRemark> remarks = context.terms().text().remarks();
    for (int i = 0; i < remarks.size(); i++) {
      if (concerns(remarks.get(i), context)) {
        findings.add(findingOn(remarks.get(i), i, context));
      }
    }
    lookFurther(context, findings);
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    return isSettled(context) ? satisfied() : unread(context);
  }

  /**
   * {@return the verdict that nobody has looked}
   *
   * @param context the agreement
   */
  protected Verdict unread(RuleContext context) {
    return undetermined(unread, TEXT, context);
  }

  /**
   * Adds what the rule sees for itself, in terms or in the text.
   *
   * @param context the agreement
   * @param findings the findings on remarks, to which further ones are added
   */
  protected void lookFurther(RuleContext context, List<Finding> findings) {}

  /**
   * {@return whether there can be nothing that was not found: a person has read the text for all
   * kinds of defect}
   *
   * @param context the agreement
   */
  protected boolean isSettled(RuleContext context) {
    return context.terms().text().readFor().containsAll(defects);
  }

  /**
   * {@return whether a remark is for this rule}
   *
   * @param remark the remark
   * @param context the agreement
   */
  protected boolean concerns(DraftingRemark remark, RuleContext context) {
    return defects.contains(remark.defect());
  }

  /**
   * {@return how heavy a remark weighs}
   *
   * @param remark the remark
   */
  protected Severity severityOf(DraftingRemark remark) {
    return description().severity();
  }

  /**
   * {@return the finding on a remark}
   *
   * @param remark the remark
   * @param index its place in the list
   * @param context the agreement
   */
  protected Finding findingOn(DraftingRemark remark, int index, RuleContext context) {
    AttributePath path = remark.path().orElse(REMARKS.item(index));
    String variant = variantOf(remark.defect());
    LocalisedText sentence = text(remark.words().isEmpty() ? variant : variant + "Words");
    List<Argument> arguments = new ArrayList<>();
    if (!remark.words().isEmpty()) {
      arguments.add(Argument.quotes("words", remark.words()));
    }
    Optional<LocalisedText> note = remark.note();
    if (note.isPresent()) {
      sentence = new LocalisedText(sentence.nl() + " {note}", sentence.en() + " {note}");
      arguments.add(Argument.words("note", note.get()));
    }
    Finding.Builder finding =
        found(context, path, sentence, arguments.toArray(new Argument[0]))
            .severity(severityOf(remark));
    return inClausesOf(remark, finding);
  }

  /**
   * {@return a finding in the clauses that a remark names, where it names any}
   *
   * @param remark the remark
   * @param finding the finding
   */
  protected static Finding inClausesOf(DraftingRemark remark, Finding.Builder finding) {
    return remark.clauses().isEmpty() ? finding.build() : finding.clauses(remark.clauses()).build();
  }

  /** The name of a defect as a key has it: WRONG_TERM is wrongTerm. */
  private static String variantOf(DraftingDefect defect) {
    StringBuilder variant = new StringBuilder();
    for (String word : defect.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      variant.append(
          variant.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return variant.toString();
  }

  /**
   * {@return whether a remark for this rule is on an attribute, on a part of it or on what it
   * belongs to}
   *
   * @param path the attribute
   * @param context the agreement
   */
  protected final boolean isRemarked(AttributePath path, RuleContext context) {
    for (DraftingRemark remark : context.terms().text().remarks()) {
      if (remark.path().isPresent()
          && concerns(remark, context)
          && (path.isWithin(remark.path().get()) || remark.path().get().isWithin(path))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether a remark for this rule names one of these clauses}
   *
   * @param clauses the numbers of the clauses
   * @param context the agreement
   */
  protected final boolean isRemarkedIn(List<String> clauses, RuleContext context) {
    for (DraftingRemark remark : context.terms().text().remarks()) {
      if (concerns(remark, context)) {
        for (String clause : remark.clauses()) {
          if (clauses.contains(clause)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * {@return a finding on what a clause says}
   *
   * @param context the agreement
   * @param index the index of the clause
   * @param part the attribute of the clause, its text or its heading
   * @param variant the key of the sentence among the texts of this rule
   * @param arguments the arguments of the sentence
   */
  protected final Finding.Builder foundInClause(
      RuleContext context, int index, String part, String variant, Argument... arguments) {
    Clause clause = context.terms().text().clauses().get(index);
    return found(context, CLAUSES.item(index).child(part), variant, arguments)
        .clauses(List.of(clause.number()));
  }

  /**
   * {@return whether the whole text is there: every clause but titles and signatures has its text}
   *
   * @param text the text
   */
  protected static boolean isComplete(AgreementText text) {
    for (Clause clause : text.clauses()) {
      ClauseKind kind = clause.kind().orElse(ClauseKind.ARTICLE);
      if (clause.text().isEmpty() && kind != ClauseKind.TITLE && kind != ClauseKind.SIGNATURE) {
        return false;
      }
    }
    return !text.clauses().isEmpty();
  }
}
