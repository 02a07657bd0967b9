package nl.artikel28.validation.structure;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.STRUCTURE;
import static nl.artikel28.report.Severity.ERROR;

import java.util.List;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleId;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Every value of the agreement has the shape it should have, and every reference inside it leads
 * somewhere.
 */
public final class WellFormed extends Rule {

  private final ConstraintTexts texts = new ConstraintTexts();

  /** The rule; it needs nothing. */
  public WellFormed() {
    super(
        RuleDescription.builder()
            .rule(new RuleId("STR-01"))
            .layer(STATUTE)
            .kind(STRUCTURE)
            .severity(ERROR)
            .title(new LocalisedText("De gegevens zijn welgevormd", "The data are well-formed"))
            .requirement(
                new LocalisedText(
                    "Elke waarde heeft de juiste vorm, en elke verwijzing binnen de overeenkomst"
                        + " klopt.",
                    "Every value has the right shape, and every reference inside the agreement"
                        + " leads somewhere."))
            .build());
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Flaw> flaws = Structure.instance().flawsOf(context.agreement());
    return flaws.isEmpty()
        ? satisfied()
        : violated(flaws.stream().map(flaw -> finding(context, flaw)).toList());
  }

  private Finding finding(RuleContext context, Flaw flaw) {
    Argument[] arguments =
        flaw.arguments().entrySet().stream()
            .map(entry -> Argument.quote(entry.getKey(), entry.getValue()))
            .toArray(Argument[]::new);
    return finding(context, flaw.path(), texts.of(flaw.key()), arguments).build();
  }
}
