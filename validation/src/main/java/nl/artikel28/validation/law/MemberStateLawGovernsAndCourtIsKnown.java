package nl.artikel28.validation.law;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.law.Forum;
import nl.artikel28.agreement.law.GoverningLaw;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.CountryWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The law of a Member State governs the agreement, and the agreement itself tells which court
 * decides. A part may be governed by another law, as long as not all parts are.
 */
final class MemberStateLawGovernsAndCourtIsKnown extends CatalogueRule {

  private static final AttributePath GOVERNING = AttributePath.of("law.governing");
  private static final AttributePath FORUMS = AttributePath.of("law.forums");

  MemberStateLawGovernsAndCourtIsKnown(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("LAW-01")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(INFO)
            .addParameters("memberStates")
            .addBases(Cite.gdprOpening(), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Verdict> causes = new ArrayList<>(0);
    judgeLaw(context.terms().law().governing(), context, causes);
    judgeForums(context.terms().law().forums(), context, causes);
    return combined(causes);
  }

  private void judgeLaw(List<GoverningLaw> laws, RuleContext context, List<Verdict> causes) {
    if (laws.isEmpty()) {
      causes.add(missing(context, GOVERNING, absent(context, GOVERNING, "noLaw")));
      return;
    }
    Optional<CountryWish> wish = context.policy().memberStates();
    if (wish.isEmpty()) {
      return;
    }
    List<Country> memberStates = wish.get().values();
    boolean governsNowhere = !governsAnywhere(memberStates, laws);
    for (int i = 0; i < laws.size(); i++) {
      GoverningLaw law = laws.get(i);
      boolean matters = law.scope().isEmpty() || governsNowhere;
      if (matters && !memberStates.contains(law.country())) {
        causes.add(violated(foreign(law, GOVERNING.item(i), context)));
      }
    }
  }

  private static boolean governsAnywhere(List<Country> memberStates, List<GoverningLaw> laws) {
    for (GoverningLaw law : laws) {
      if (memberStates.contains(law.country())) {
        return true;
      }
    }
    return false;
  }

  private Finding foreign(GoverningLaw law, AttributePath path, RuleContext context) {
    return found(context, path, "foreignLaw", Argument.quote("actual", law.country().code()))
        .build();
  }

  private void judgeForums(List<Forum> forums, RuleContext context, List<Verdict> causes) {
    if (forums.isEmpty()) {
      Optional<WrittenTerm> elsewhere = context.elsewhere(FORUMS);
      causes.add(
          elsewhere.isPresent()
              ? byReference(
                  elsewhere.get().elsewhere().flatMap(Elsewhere::reference), FORUMS, context)
              : violated(absent(context, FORUMS, "noForum").build()));
    }
    for (int i = 0; i < forums.size(); i++) {
      Forum forum = forums.get(i);
      if (forum.court().isEmpty()) {
        judgeWithoutCourt(forum, FORUMS.item(i), context, causes);
      }
    }
  }

  /** The courts of a country can be found by its law; another document cannot be looked into. */
  private void judgeWithoutCourt(
      Forum forum, AttributePath path, RuleContext context, List<Verdict> causes) {
    AttributePath court = path.child("court");
    if (forum.reference().isPresent() || isElsewhere(context, court)) {
      causes.add(byReference(forum.reference(), path, context));
    } else if (forum.country().isEmpty()) {
      causes.add(violated(absent(context, court, "noCourt").build()));
    }
  }

  private Verdict byReference(Optional<String> reference, AttributePath path, RuleContext context) {
    return reference.isPresent()
        ? violated(
            found(context, path, "forumIn", Argument.quote("reference", reference.get())).build())
        : violated(found(context, path, "forumElsewhere").build());
  }
}
