package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.security.Article32Letter;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.DutyRule;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The processor regularly tests and evaluates all measures. Single measures that test something do
 * not make up for a duty, but the finding names them.
 */
final class MeasuresAreTestedRegularly extends DutyRule {

  private static final AttributePath TESTING = AttributePath.of("security.testing");

  MeasuresAreTestedRegularly(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-06")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdpr("32(1)(d)")),
        "security.testing",
        WARNING);
  }

  @Override
  public Verdict judge(RuleContext context) {
    if (duty(context).isEmpty() && !isElsewhere(context, TESTING)) {
      List<String> tests = tests(context.terms().security().measures());
      if (!tests.isEmpty()) {
        return violated(
            absent(context, TESTING, "someTests", Argument.quotes("tests", tests)).build());
      }
    }
    return super.judge(context);
  }

  @Override
  protected Optional<Duty> duty(RuleContext context) {
    return context.terms().security().testing();
  }

  private static List<String> tests(List<TechnicalOrOrganisationalMeasure> measures) {
    List<String> tests = new ArrayList<>();
    for (TechnicalOrOrganisationalMeasure measure : measures) {
      if (measure.article32().contains(Article32Letter.D) && Measures.holds(measure)) {
        tests.add(measure.label());
      }
    }
    return tests;
  }
}
