package nl.artikel28.validation.transfer;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.transfer.TransferBorder;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * What the agreement says of transfers has the reach of Chapter V: its border is the European
 * Economic Area, international organisations count, Chapter V is named and sub-processors are bound
 * too.
 */
final class TransfersMeetChapterV extends CatalogueRule {

  private static final AttributePath TRANSFERS = AttributePath.of("transfers");
  private static final AttributePath BORDER = TRANSFERS.child("border");
  private static final AttributePath ORGANISATIONS = TRANSFERS.child("internationalOrganisations");
  private static final AttributePath CHAPTER_V = TRANSFERS.child("chapterV");
  private static final AttributePath ONWARD = TRANSFERS.child("onwardTransfers");

  private final Verdict noClause;

  TransfersMeetChapterV(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("TRF-03")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(INFO)
            .addBases(
                Cite.gdpr("44"),
                Cite.guidelines072020("119, 120"),
                Cite.commissionClauses("7.8(a)"),
                Cite.commissionClauses("7.8(b)")));
    this.noClause = notApplicable("naNoClause");
  }

  @Override
  public Verdict judge(RuleContext context) {
    if (context.agreement().transfers().isEmpty()) {
      return unstated(context, TRANSFERS, noClause);
    }
    TransferTerms terms = context.terms().transfers();
    if (reachesAsFarAsTheLaw(terms)) {
      return satisfied();
    }
    List<Verdict> causes = new ArrayList<>();
    judgeBorder(terms.border(), context, causes);
    if (!terms.internationalOrganisations().orElse(false)) {
      causes.add(
          terms.internationalOrganisations().isPresent()
              ? violated(found(context, ORGANISATIONS, "noOrganisations").build())
              : missing(context, ORGANISATIONS, absent(context, ORGANISATIONS, "noOrganisations")));
    }
    judgeDuty(terms.chapterV(), CHAPTER_V, "noChapterV", "chapterVInPart", context, causes);
    judgeDuty(terms.onwardTransfers(), ONWARD, "noOnward", "onwardInPart", context, causes);
    return combined(causes);
  }

  private static boolean reachesAsFarAsTheLaw(TransferTerms terms) {
    return terms.border().isPresent()
        && isDrawnWell(terms.border().get())
        && terms.internationalOrganisations().orElse(false)
        && isFull(terms.chapterV())
        && isFull(terms.onwardTransfers());
  }

  /** Whether a border counts every transfer of Chapter V; a narrower one counts more than that. */
  private static boolean isDrawnWell(TransferBorder border) {
    return border == TransferBorder.EUROPEAN_ECONOMIC_AREA || border == TransferBorder.NETHERLANDS;
  }

  private void judgeBorder(
      Optional<TransferBorder> border, RuleContext context, List<Verdict> causes) {
    if (border.isEmpty()) {
      causes.add(missing(context, BORDER, absent(context, BORDER, "noBorder")));
    } else if (border.get() == TransferBorder.EUROPEAN_UNION) {
      causes.add(violated(found(context, BORDER, "union").build()));
    } else if (border.get() == TransferBorder.EEA_AND_ADEQUATE) {
      causes.add(violated(found(context, BORDER, "adequate").build()));
    }
  }

  private void judgeDuty(
      Optional<Duty> duty,
      AttributePath path,
      String none,
      String inPart,
      RuleContext context,
      List<Verdict> causes) {
    if (duty.isEmpty()) {
      causes.add(missing(context, path, absent(context, path, none)));
    } else if (duty.get().extent() != Extent.FULL) {
      causes.add(violated(found(context, path, inPart).build()));
    }
  }

  private static boolean isFull(Optional<Duty> duty) {
    return duty.isPresent() && duty.get().extent() == Extent.FULL;
  }
}
