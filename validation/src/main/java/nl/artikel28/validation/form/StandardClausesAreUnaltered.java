package nl.artikel28.validation.form;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.CONSISTENCY;
import static nl.artikel28.report.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.form.ModelDeviation;
import nl.artikel28.agreement.form.StandardClauseSet;
import nl.artikel28.agreement.form.StandardClauses;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Where the agreement claims to follow standard contractual clauses under Article 28(7) or (8), it
 * names the set and says that they are unaltered. A model of a sector is no such set.
 */
final class StandardClausesAreUnaltered extends CatalogueRule {

  private static final AttributePath STANDARD_CLAUSES = AttributePath.of("standardClauses");

  private final Verdict noClaim;
  private final Verdict sectorModel;

  StandardClausesAreUnaltered(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("FRM-06")
            .layer(STATUTE)
            .kind(CONSISTENCY)
            .severity(ERROR)
            .addBases(
                Cite.gdpr("28(6)"),
                Cite.gdpr("28(7)"),
                Cite.gdpr("28(8)"),
                Cite.commissionClauses("2")));
    this.noClaim = notApplicable("naNoClaim");
    this.sectorModel = notApplicable("naSectorModel");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<StandardClauses> claims = context.agreement().standardClauses();
    if (claims.isEmpty()) {
      return unstated(context, STANDARD_CLAUSES, noClaim);
    }
    List<Verdict> causes = new ArrayList<>(0);
    boolean applicable = false;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).set() != StandardClauseSet.SECTOR_MODEL) {
        applicable = true;
        judge(claims.get(i), STANDARD_CLAUSES.item(i), context, causes);
      }
    }
    return applicable ? combined(causes) : sectorModel;
  }

  private void judge(
      StandardClauses claim, AttributePath path, RuleContext context, List<Verdict> causes) {
    AttributePath name = path.child("name");
    if (claim.set() == StandardClauseSet.OTHER_ARTICLE_28_8 && claim.name().isEmpty()) {
      causes.add(missing(context, name, absent(context, name, "notNamed")));
    }
    Argument set = word("set", claim.set());
    Optional<Boolean> unaltered = claim.unaltered();
    if (!claim.deviations().isEmpty()) {
      List<String> words = claim.deviations().stream().map(ModelDeviation::words).toList();
      causes.add(
          violated(
              found(
                      context,
                      path.child("deviations"),
                      "deviations",
                      set,
                      Argument.quotes("actual", words))
                  .build()));
    } else if (unaltered.isEmpty()) {
      AttributePath place = path.child("unaltered");
      causes.add(
          isElsewhere(context, place)
              ? elsewhere(context, place)
              : undetermined(
                  Message.builder().template(text("unverified")).addArguments(set).build(),
                  place,
                  context));
    } else if (!unaltered.get()) {
      causes.add(violated(found(context, path.child("unaltered"), "altered", set).build()));
    }
  }
}
