package nl.artikel28.validation.form;

import static nl.artikel28.agreement.text.DraftingDefect.BLANK;
import static nl.artikel28.agreement.text.DraftingDefect.OPEN_TERM;
import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.agreement.text.DraftingDefect;
import nl.artikel28.agreement.text.DraftingRemark;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.FlagWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DraftingRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;

/**
 * No field is left blank, and nothing is left to be agreed later unless the policy allows that. It
 * is an error where the law wants the field in every agreement.
 */
final class NothingIsLeftOpen extends DraftingRule {

  private static final AttributePath PARTIES = AttributePath.of("parties");

  /** What Article 28(3) wants in its opening words, beside who the parties are. */
  private static final List<AttributePath> MANDATORY =
      List.of(
          AttributePath.of("scope.subjectMatter"),
          AttributePath.of("scope.nature"),
          AttributePath.of("scope.operations"),
          AttributePath.of("scope.purposes"),
          AttributePath.of("scope.duration"),
          AttributePath.of("data.categories"),
          AttributePath.of("data.dataSubjects"));

  /** What says who a party is. */
  private static final List<String> IDENTITY = List.of("name", "address", "registrations");

  private final FieldNames fields = new FieldNames(this::text);

  NothingIsLeftOpen(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("FRM-04")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addParameters("openTermsAllowed")
            .addBases(Cite.gdprOpening(), Cite.guidelines072020("112")),
        EnumSet.of(BLANK, OPEN_TERM));
  }

  @Override
  protected boolean concerns(DraftingRemark remark, RuleContext context) {
    return remark.defect() == BLANK
        || (remark.defect() == OPEN_TERM
            && !mayStayOpen(context)
            && (remark.path().isEmpty() || !isLeftBlank(remark.path().get(), context)));
  }

  /** Whether a blank is noted for an attribute: what is not filled in is still open as well. */
  private static boolean isLeftBlank(AttributePath path, RuleContext context) {
    for (WrittenTerm term : context.terms().text().terms()) {
      if (term.path().equals(path)
          && term.state().isPresent()
          && term.state().get() == TermState.BLANK) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected boolean isSettled(RuleContext context) {
    Set<DraftingDefect> read = context.terms().text().readFor();
    return read.contains(BLANK) && (read.contains(OPEN_TERM) || mayStayOpen(context));
  }

  private static boolean mayStayOpen(RuleContext context) {
    Optional<FlagWish> allowed = context.policy().openTermsAllowed();
    return allowed.isPresent() && allowed.get().value();
  }

  @Override
  protected Severity severityOf(DraftingRemark remark) {
    return remark.path().isPresent() ? severityOf(remark.path().get()) : WARNING;
  }

  private static Severity severityOf(AttributePath path) {
    if (path.isWithin(PARTIES)) {
      return saysWhoAPartyIs(path) ? ERROR : WARNING;
    }
    for (AttributePath mandatory : MANDATORY) {
      if (mandatory.isWithin(path) || path.isWithin(mandatory)) {
        return ERROR;
      }
    }
    return WARNING;
  }

  private static boolean saysWhoAPartyIs(AttributePath path) {
    AttributePath party = partyOf(path);
    if (path.equals(PARTIES) || path.equals(party)) {
      return true;
    }
    for (String attribute : IDENTITY) {
      if (path.isWithin(party.child(attribute))) {
        return true;
      }
    }
    return false;
  }

  /** The party, such as {@code parties[1]}, to which a path belongs. */
  private static AttributePath partyOf(AttributePath path) {
    AttributePath party = path;
    while (!party.equals(PARTIES) && !party.parent().equals(PARTIES)) {
      party = party.parent();
    }
    return party;
  }

  @Override
  protected void lookFurther(RuleContext context, List<Finding> findings) {
    boolean mayStayOpen = mayStayOpen(context);
    for (WrittenTerm term : context.terms().text().terms()) {
      if (term.state().isEmpty()) {
        continue;
      }
      if (term.state().get() == TermState.BLANK) {
        findings.add(blank(term, context));
      } else if (!mayStayOpen && isLeftToLater(term) && !isTold(term, context)) {
        findings.add(findingOn(term, "later", context));
      }
    }
    lookInText(context, findings);
  }

  private static boolean isLeftToLater(WrittenTerm term) {
    Optional<Elsewhere> elsewhere = term.elsewhere();
    return elsewhere.isPresent() && elsewhere.get().kind() == ElsewhereKind.LATER_AGREEMENT;
  }

  private boolean isTold(WrittenTerm term, RuleContext context) {
    return isLeftBlank(term.path(), context)
        || isRemarked(term.path(), context)
        || isRemarkedIn(term.clauses(), context);
  }

  private Finding blank(WrittenTerm term, RuleContext context) {
    Optional<Party> party = partyAt(term.path(), context);
    return party.isPresent()
        ? findingOn(term, "notFilledInOf", context, PartyNames.of(party.get(), context.agreement()))
        : findingOn(term, "notFilledIn", context);
  }

  /** The party to whose own data a path belongs. */
  private static Optional<Party> partyAt(AttributePath path, RuleContext context) {
    if (path.isWithin(PARTIES) && !path.equals(PARTIES)) {
      AttributePath party = partyOf(path);
      List<Party> parties = context.agreement().parties();
      for (int i = 0; i < parties.size(); i++) {
        if (party.equals(PARTIES.item(i))) {
          return Optional.of(parties.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private Finding findingOn(
      WrittenTerm term, String variant, RuleContext context, Argument... more) {
    Argument[] arguments = new Argument[more.length + 1];
    arguments[0] = Argument.words("field", fields.of(term.path()));
    System.arraycopy(more, 0, arguments, 1, more.length);
    return found(context, term.path(), variant, arguments)
        .clauses(term.clauses())
        .severity(severityOf(term.path()))
        .build();
  }

  /** A clause with a blank that is noted already is left alone. */
  private void lookInText(RuleContext context, List<Finding> findings) {
    AgreementText written = context.terms().text();
    List<Clause> clauses = written.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Optional<String> text = clauses.get(i).text();
      if (text.isPresent()) {
        List<String> places = Placeholders.in(text.get());
        if (!places.isEmpty() && !hasNotedBlank(clauses.get(i).number(), written)) {
          findings.add(
              foundInClause(context, i, "text", "placeholder", Argument.quotes("words", places))
                  .severity(WARNING)
                  .build());
        }
      }
    }
  }

  private static boolean hasNotedBlank(String clause, AgreementText text) {
    for (WrittenTerm term : text.terms()) {
      if (term.state().isPresent()
          && term.state().get() == TermState.BLANK
          && term.clauses().contains(clause)) {
        return true;
      }
    }
    for (DraftingRemark remark : text.remarks()) {
      if (remark.defect() == BLANK && remark.clauses().contains(clause)) {
        return true;
      }
    }
    return false;
  }
}
