package nl.artikel28.validation.form;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.form.MainAgreement;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The text tells which agreement for services it belongs to: by a number, or by its date together
 * with its name or subject.
 */
final class MainAgreementIsIdentified extends CatalogueRule {

  private static final AttributePath MAIN_AGREEMENT = AttributePath.of("mainAgreement");
  private static final AttributePath DATE = MAIN_AGREEMENT.child("date");
  private static final AttributePath NUMBERS = MAIN_AGREEMENT.child("contractNumbers");

  MainAgreementIsIdentified(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("FRM-02")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.gdprOpening()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    if (context.agreement().mainAgreement().isEmpty()) {
      return missing(context, MAIN_AGREEMENT);
    }
    MainAgreement main = context.terms().mainAgreement();
    boolean described = main.name().isPresent() || main.subject().isPresent();
    if (!main.contractNumbers().isEmpty() || (main.date().isPresent() && described)) {
      return satisfied();
    }
    if (isElsewhere(context, NUMBERS)) {
      return elsewhere(context, NUMBERS);
    }
    return main.date().isEmpty() && isElsewhere(context, DATE)
        ? elsewhere(context, DATE)
        : violated(
            found(
                    context,
                    MAIN_AGREEMENT,
                    "incomplete",
                    Argument.wordList("absent", absentFrom(main)))
                .build());
  }

  private List<LocalisedText> absentFrom(MainAgreement main) {
    List<LocalisedText> absent = new ArrayList<>();
    if (main.date().isEmpty()) {
      absent.add(text("date"));
    }
    if (main.subject().isEmpty()) {
      absent.add(text("subject"));
    }
    absent.add(text("number"));
    return absent;
  }
}
