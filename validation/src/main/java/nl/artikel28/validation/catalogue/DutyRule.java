package nl.artikel28.validation.catalogue;

import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * A rule that asks for one duty. A duty in full is satisfied, silence is {@code missing}, an
 * excluded duty is {@code excluded}, and a duty in part is {@code partial}, or {@code partialOnly}
 * with the cases it is for as {@code {onlyFor}}.
 */
public abstract class DutyRule extends CatalogueRule {

  private final AttributePath path;
  private final Severity whenPartial;

  /**
   * Makes a rule.
   *
   * @param texts the texts of its family
   * @param description what it is, begun with {@link RuleTexts#rule}
   * @param path the attribute that holds the duty
   * @param whenPartial how heavy a duty in part weighs
   */
  protected DutyRule(
      RuleTexts texts, RuleDescription.Builder description, String path, Severity whenPartial) {
    super(texts, description);
    this.path = AttributePath.of(path);
    this.whenPartial = whenPartial;
  }

  /**
   * {@return the duty; if absent, the text is silent}
   *
   * @param context the agreement
   */
  protected abstract Optional<Duty> duty(RuleContext context);

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Duty> duty = duty(context);
    if (duty.isEmpty()) {
      return missing(context, path);
    }
    return switch (duty.get().extent()) {
      case FULL -> satisfied();
      case PARTIAL -> violated(partial(context, path, duty.get()).severity(whenPartial).build());
      case NONE -> violated(found(context, path, "excluded").build());
    };
  }
}
