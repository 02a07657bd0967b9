package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * No norm is named that the policy's table calls superseded on the day of the review. An option
 * that nobody has chosen counts too: someone might choose it.
 */
final class NoNormIsSuperseded extends CatalogueRule {

  NoNormIsSuperseded(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-08")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("supersededNorms")
            .addBases(Cite.gdpr("32(1)"), Cite.securityNorms()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<NormTable> table = context.policy().supersededNorms();
    if (table.isEmpty()) {
      return policySilent();
    }
    SecurityTerms security = context.terms().security();
    List<SecurityNorm> norms = security.norms();
    List<Assurance> assurances = security.assurances();
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < norms.size(); i++) {
      SecurityNorm norm = norms.get(i);
      judge(norm.name(), norm.edition(), Proof.NORMS.item(i), table.get(), context, findings);
    }
    for (int i = 0; i < assurances.size(); i++) {
      Optional<String> label = assurances.get(i).label();
      if (label.isPresent()) {
        Optional<String> edition = assurances.get(i).edition();
        judge(label.get(), edition, Proof.ASSURANCES.item(i), table.get(), context, findings);
      }
    }
    if (!findings.isEmpty()) {
      return violated(findings);
    }
    boolean nothingNamed =
        norms.isEmpty() && (assurances.isEmpty() || isElsewhere(context, Proof.NORMS));
    return nothingNamed ? unstated(context, Proof.NORMS) : satisfied();
  }

  private void judge(
      String name,
      Optional<String> edition,
      AttributePath path,
      NormTable table,
      RuleContext context,
      List<Finding> findings) {
    for (DatedNorm row : table.norms()) {
      if (hasLapsed(row, context.date()) && isMeant(row, name, edition, table)) {
        findings.add(findingOn(row, whole(name, edition), path, table, context));
      }
    }
  }

  private static boolean hasLapsed(DatedNorm row, LocalDate date) {
    return row.validUntil().isPresent() && row.validUntil().get().isBefore(date);
  }

  /** Whether a text means the norm of a row, and not the one that replaced it. */
  private static boolean isMeant(
      DatedNorm row, String name, Optional<String> edition, NormTable table) {
    return isNamedIn(name, row)
        && (row.edition().isEmpty() || NormName.isIn(edition.orElse(name), row.edition().get()))
        && (row.replacedBy().isEmpty()
            || !isSuccessorIn(whole(name, edition), row.replacedBy().get(), table));
  }

  private static boolean isNamedIn(String text, DatedNorm norm) {
    if (NormName.isIn(text, norm.name())) {
      return true;
    }
    for (String name : norm.alsoCalled()) {
      if (NormName.isIn(text, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a successor, also by another name that the table has for it. */
  private static boolean isSuccessorIn(String text, String successor, NormTable table) {
    if (NormName.isIn(text, successor)) {
      return true;
    }
    for (DatedNorm row : table.norms()) {
      if (row.name().equals(successor) && isNamedIn(text, row)) {
        return true;
      }
    }
    return false;
  }

  private static String whole(String name, Optional<String> edition) {
    return edition.isPresent() ? name + " " + edition.get() : name;
  }

  private Finding findingOn(
      DatedNorm row, String whole, AttributePath path, NormTable table, RuleContext context) {
    Argument actual = Argument.quote("actual", whole);
    Argument until = Argument.day("until", row.validUntil().orElseThrow());
    if (row.replacedBy().isEmpty()) {
      return found(context, path, "ended", actual, until).build();
    }
    String holding = holding(row.replacedBy().get(), table, context.date());
    return found(context, path, "replaced", actual, until, Argument.quote("expected", holding))
        .build();
  }

  /** The norm itself, or what came of it when it was replaced as well, however often. */
  private static String holding(String norm, NormTable table, LocalDate date) {
    String holding = norm;
    for (int i = 0; i < table.norms().size(); i++) {
      Optional<String> next = successor(holding, table, date);
      if (next.isEmpty()) {
        return holding;
      }
      holding = next.get();
    }
    return holding;
  }

  private static Optional<String> successor(String norm, NormTable table, LocalDate date) {
    for (DatedNorm row : table.norms()) {
      if (hasLapsed(row, date) && isMeant(row, norm, Optional.empty(), table)) {
        return row.replacedBy();
      }
    }
    return Optional.empty();
  }
}
