package nl.artikel28.validation.breach;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.WARNING;

import java.util.Optional;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.contact.ContactPurpose;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** The agreement says where at the controller a notice of a breach goes. */
final class ControllerHasAChannelForNotices extends CatalogueRule {

  private static final AttributePath CHANNEL = AttributePath.of("breachNotification.channel");

  ControllerHasAChannelForNotices(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("BRN-11")
            .layer(HOUSE)
            .kind(COMPLETENESS)
            .severity(WARNING)
            .addBases(Cite.guidelines072020("136")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<ContactPoint> channel = context.terms().breachNotification().channel();
    if (channel.isPresent() && channel.get().canBeReached()) {
      return satisfied();
    }
    for (Party controller : context.agreement().controllers()) {
      if (takesNotices(controller)) {
        return satisfied();
      }
    }
    return missing(context, CHANNEL);
  }

  private static boolean takesNotices(Party controller) {
    for (ContactPoint point : controller.contactPoints()) {
      if (point.canBeReached() && point.serves(ContactPurpose.PERSONAL_DATA_BREACH)) {
        return true;
      }
    }
    return false;
  }
}
