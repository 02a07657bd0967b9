package nl.artikel28.validation.scope;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.scope.ProcessingPurpose;
import nl.artikel28.agreement.scope.ProcessingScope;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.NumberWish;
import nl.artikel28.policy.WordWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Subject matter, nature and purposes are described so that an outsider understands the processing.
 * What a reader noted counts first; where nobody noted anything, the words are counted that the
 * policy does not call generic.
 */
final class OutsiderUnderstandsTheProcessing extends DraftingRule {

  private static final AttributePath SCOPE = AttributePath.of("scope");
  private static final AttributePath SUBJECT_MATTER = SCOPE.child("subjectMatter");
  private static final AttributePath NATURE = SCOPE.child("nature");
  private static final AttributePath PURPOSES = SCOPE.child("purposes");

  OutsiderUnderstandsTheProcessing(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SCP-05")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("genericWords", "minimumWords")
            .addBases(Cite.guidelines072020("112"), Cite.guidelines072020("114")),
        EnumSet.of(DraftingDefect.GENERIC_WORDING));
  }

  @Override
  public Verdict judge(RuleContext context) {
    ProcessingScope scope = context.terms().scope();
    return scope.subjectMatter().isEmpty() && scope.nature().isEmpty() && scope.purposes().isEmpty()
        ? unstated(context, SCOPE)
        : super.judge(context);
  }

  @Override
  protected boolean concerns(DraftingRemark remark, RuleContext context) {
    return super.concerns(remark, context)
        && (remark.path().isEmpty() || remark.path().get().isWithin(SCOPE));
  }

  @Override
  protected Finding findingOn(DraftingRemark remark, int index, RuleContext context) {
    AttributePath path = remark.path().orElse(SCOPE);
    return inClausesOf(
        remark,
        remark.words().isEmpty()
            ? found(context, path, "remark")
            : found(context, path, "remarkOnWords", Argument.quotes("words", remark.words())));
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    if (areWordsCounted(context)) {
      List<String> generic = context.policy().genericWords().orElseThrow().values();
      judgeWords(context.terms().scope(), generic, context, findings);
    }
  }

  @Override
  protected boolean isSettled(RuleContext context) {
    return areWordsCounted(context) || super.isSettled(context);
  }

  @Override
  protected Verdict unread(RuleContext context) {
    return undetermined(Message.of(text("unread")), SCOPE, context);
  }

  private static boolean areWordsCounted(RuleContext context) {
    Optional<WordWish> generic = context.policy().genericWords();
    return generic.isPresent() && generic.get().fit(context.agreement().language());
  }

  private void judgeWords(
      ProcessingScope scope, List<String> generic, RuleContext context, List<Finding> findings) {
    TellingWords telling = new TellingWords(generic, fewestWords(context));
    judgeText(scope.subjectMatter(), SUBJECT_MATTER, "subjectMatter", telling, context, findings);
    judgeText(scope.nature(), NATURE, "nature", telling, context, findings);
    List<ProcessingPurpose> purposes = scope.purposes();
    for (int i = 0; i < purposes.size(); i++) {
      String label = purposes.get(i).label();
      if (!telling.areEnoughIn(label)) {
        addUnlessRemarked(label, PURPOSES.item(i).child("label"), "purpose", context, findings);
      }
    }
  }

  private static int fewestWords(RuleContext context) {
    Optional<NumberWish> wish = context.policy().minimumWords();
    return wish.isPresent() ? wish.get().value() : 1;
  }

  private void judgeText(
      Optional<String> text,
      AttributePath path,
      String what,
      TellingWords telling,
      RuleContext context,
      List<Finding> findings) {
    if (text.isPresent() && !telling.areEnoughIn(text.get())) {
      addUnlessRemarked(text.get(), path, what, context, findings);
    }
  }

  private void addUnlessRemarked(
      String text, AttributePath path, String what, RuleContext context, List<Finding> findings) {
    if (!isRemarked(path, context)) {
      findings.add(
          found(
                  context,
                  path,
                  "generic",
                  Argument.words("what", text(what)),
                  Argument.quote("actual", text))
              .build());
    }
  }
}
