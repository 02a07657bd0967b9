package nl.artikel28.validation.structure;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.STRUCTURE;
import static nl.artikel28.report.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Every value of the agreement has the shape it should have, and every reference inside it leads
 * somewhere.
 */
public final class WellFormed extends CatalogueRule {

  private static final String CONSTRAINTS = "nl.artikel28.constraint.";
  private static final String MESSAGE = ".message";

  /** A reader who has mended so many flaws reviews again. */
  private static final int MOST_FINDINGS = 100;

  /** The rule; it needs nothing. */
  public WellFormed() {
    this(RuleTexts.beside(WellFormed.class));
  }

  private WellFormed(RuleTexts texts) {
    super(texts, texts.rule("STR-01").layer(STATUTE).kind(STRUCTURE).severity(ERROR));
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Flaw> flaws = Structure.instance().flawsOf(context.agreement());
    if (flaws.isEmpty()) {
      return satisfied();
    }
    List<Finding> findings = new ArrayList<>();
    for (Flaw flaw : flaws.subList(0, Math.min(flaws.size(), MOST_FINDINGS))) {
      findings.add(finding(context, flaw));
    }
    if (flaws.size() > MOST_FINDINGS) {
      Argument left = Argument.count("left", flaws.size() - MOST_FINDINGS);
      findings.add(found(context, AttributePath.ROOT, "more", left).build());
    }
    return violated(findings);
  }

  private Finding finding(RuleContext context, Flaw flaw) {
    Argument[] arguments =
        flaw.arguments().entrySet().stream()
            .map(entry -> Argument.quote(entry.getKey(), entry.getValue()))
            .toArray(Argument[]::new);
    return found(context, flaw.path(), variant(flaw.key()), arguments).build();
  }

  /** What is wrong with a value that has no place in an agreement. */
  static LocalisedText sentence(Flaw flaw) {
    return RuleTexts.beside(WellFormed.class).get("STR-01." + variant(flaw.key()));
  }

  /** The texts here are those of the constraints, without what only a host's validator needs. */
  private static String variant(String key) {
    return key.substring(CONSTRAINTS.length(), key.length() - MESSAGE.length());
  }
}
