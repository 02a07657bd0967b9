package nl.artikel28.validation.subprocessing;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.subprocessing.Authorisation.SUB_PROCESSING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.subprocessing.ApprovalStatus;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.subprocessing.SubProcessorRole;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement itself holds a dated list of sub-processors, with name, work and place of each. */
final class SubProcessorsAreListed extends CatalogueRule {

  private static final AttributePath REGISTER = SUB_PROCESSING.child("register");
  private static final AttributePath REGISTER_DATE = SUB_PROCESSING.child("registerDate");
  private static final AttributePath REGISTER_LINK = SUB_PROCESSING.child("registerLink");

  /** Sub-processors that no longer come into question. */
  private static final Set<ApprovalStatus> GONE =
      EnumSet.of(ApprovalStatus.REFUSED, ApprovalStatus.ENDED);

  private final Verdict refused;

  SubProcessorsAreListed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SUB-07")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("5(2)"),
                Cite.guidelines072020("152"),
                Cite.guidelines072020("154"),
                Cite.opinion222024("25"),
                Cite.opinion222024("31"),
                Cite.commissionAnnex("IV")));
    this.refused = notApplicable("naRefused");
  }

  @Override
  public Verdict judge(RuleContext context) {
    SubProcessingTerms terms = context.terms().subProcessing();
    List<SubProcessor> register = terms.register();
    List<Finding> findings = new ArrayList<>();
    boolean listed = false;
    for (int i = 0; i < register.size(); i++) {
      if (belongsOnTheList(register.get(i))) {
        listed = true;
        judgeEntry(register.get(i), i, context, findings);
      }
    }
    if (!listed) {
      return verdictWithoutList(terms, context);
    }
    if (terms.registerDate().isEmpty()) {
      findings.add(absent(context, REGISTER_DATE, "undated").severity(WARNING).build());
    }
    return findings.isEmpty() ? satisfied() : violated(findings);
  }

  /** One that is only asked for belongs on the list as well, with all that is wanted of it. */
  private static boolean belongsOnTheList(SubProcessor entry) {
    boolean isNone =
        entry.role().isPresent() && entry.role().get() == SubProcessorRole.NOT_A_SUB_PROCESSOR;
    boolean isGone = entry.status().isPresent() && GONE.contains(entry.status().get());
    return !isNone && !isGone;
  }

  private void judgeEntry(
      SubProcessor entry, int index, RuleContext context, List<Finding> findings) {
    if (entry.name().isEmpty()) {
      findings.add(
          absent(context, REGISTER.item(index).child("name"), "unnamed", who(entry, index))
              .build());
    }
    if (entry.activity().isEmpty() || entry.location().isEmpty()) {
      findings.add(
          found(
                  context,
                  REGISTER.item(index),
                  "incomplete",
                  who(entry, index),
                  Argument.wordList("left", left(entry)))
              .severity(WARNING)
              .build());
    }
  }

  /** The name of an entry, or else its kind, or else its place on the list. */
  private static Argument who(SubProcessor entry, int index) {
    return entry
        .name()
        .or(entry::kind)
        .map(label -> Argument.quote("who", label))
        .orElseGet(() -> Argument.count("who", index + 1));
  }

  private List<LocalisedText> left(SubProcessor entry) {
    List<LocalisedText> left = new ArrayList<>(2);
    if (entry.activity().isEmpty()) {
      left.add(text("activity"));
    }
    if (entry.location().isEmpty()) {
      left.add(text("location"));
    }
    return left;
  }

  private Verdict verdictWithoutList(SubProcessingTerms terms, RuleContext context) {
    if (Authorisation.isRefused(terms)) {
      return refused;
    }
    if (isInAnAnnex(context)) {
      return elsewhere(context, REGISTER);
    }
    // A list that is stated and holds nobody says that there is nobody.
    return context.stateOfAbsent(REGISTER) == TermState.STATED
        ? satisfied()
        : violated(withoutList(terms, context));
  }

  /** An annex belongs to the agreement, also when it is not at hand. */
  private static boolean isInAnAnnex(RuleContext context) {
    return isElsewhere(context, REGISTER)
        && context
            .elsewhere(REGISTER)
            .flatMap(WrittenTerm::elsewhere)
            .filter(document -> document.kind() == ElsewhereKind.UNATTACHED_ANNEX)
            .isPresent();
  }

  /** A list outside the agreement can change without it, so it does not replace one inside. */
  private Finding withoutList(SubProcessingTerms terms, RuleContext context) {
    Finding.Builder finding;
    if (terms.registerLink().isPresent()) {
      finding = found(context, REGISTER_LINK, "outside");
    } else if (isElsewhere(context, REGISTER)) {
      finding = found(context, REGISTER, "outside");
    } else {
      finding = absent(context, REGISTER, "missing");
    }
    return finding.severity(WARNING).build();
  }
}
