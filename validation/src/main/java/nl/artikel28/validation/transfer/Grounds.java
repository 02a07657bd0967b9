package nl.artikel28.validation.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.transfer.Transfer;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.agreement.transfer.TransferMechanismKind;
import nl.artikel28.policy.AdequacyDecision;
import nl.artikel28.policy.AdequacyTable;
import nl.artikel28.policy.CountryTable;
import nl.artikel28.policy.DatedCountry;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TransferTool;
import nl.artikel28.policy.TransferToolTable;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.rule.RuleContext;

/**
 * What a policy knows of grounds for transfers, on one day.
 *
 * @param area the countries to which data go without a ground
 * @param decisions the adequacy decisions
 * @param tools the other grounds
 * @param day the day of the review
 */
record Grounds(CountryTable area, AdequacyTable decisions, TransferToolTable tools, LocalDate day) {

  /** Arrangements with a country that a recipient joins of its own accord. */
  private static final Set<TransferMechanismKind> ARRANGEMENTS =
      EnumSet.of(
          TransferMechanismKind.SAFE_HARBOUR,
          TransferMechanismKind.PRIVACY_SHIELD,
          TransferMechanismKind.DATA_PRIVACY_FRAMEWORK);

  /** What the policy of a review knows; if absent, it does not know enough. */
  static Optional<Grounds> of(RuleContext context) {
    Policy policy = context.policy();
    return policy.economicArea().isPresent()
            && policy.adequateCountries().isPresent()
            && policy.transferTools().isPresent()
        ? Optional.of(
            new Grounds(
                policy.economicArea().get(),
                policy.adequateCountries().get(),
                policy.transferTools().get(),
                context.date()))
        : Optional.empty();
  }

  /** Whether data go to a country without a ground. */
  boolean needsNone(Country country) {
    for (DatedCountry each : area.countries()) {
      if (each.country().equals(country) && each.countsOn(day)) {
        return true;
      }
    }
    return false;
  }

  /** The adequacy decision on a country that is in force; if absent, there is none. */
  Optional<AdequacyDecision> decisionOn(Country country) {
    for (AdequacyDecision decision : decisions.decisions()) {
      if (decision.country().equals(country) && decision.holdsOn(day)) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  /** Whether an adequacy decision without limits on a country is in force. */
  boolean isAdequate(Country country) {
    return decisionOn(country).filter(decision -> decision.limitedTo().isEmpty()).isPresent();
  }

  /** What the adequacy decision on a country is limited to; if absent, nothing or there is none. */
  Optional<LocalisedText> limitOn(Country country) {
    return decisionOn(country).flatMap(AdequacyDecision::limitedTo);
  }

  /** Whether data may go to a country only where the recipient has joined an arrangement. */
  boolean asksToJoin(Country country) {
    for (TransferTool tool : tools.tools()) {
      if (ARRANGEMENTS.contains(tool.kind()) && tool.isFor(country) && tool.holdsOn(day)) {
        return true;
      }
    }
    return false;
  }

  Standing standing(TransferMechanism ground, Transfer transfer) {
    if (ground.validFrom().isPresent() && day.isBefore(ground.validFrom().get())) {
      return Standing.AGREED_FOR_LATER;
    }
    if (ground.validUntil().isPresent() && day.isAfter(ground.validUntil().get())) {
      return Standing.AGREED_UNTIL;
    }
    return ground.kind() == TransferMechanismKind.ADEQUACY_DECISION
        ? transfer.country().map(this::adequacyOf).orElse(Standing.OPEN)
        : standing(ground.kind(), transfer);
  }

  private Standing adequacyOf(Country country) {
    Optional<AdequacyDecision> decision = decisionOn(country);
    if (decision.isPresent()) {
      return decision.get().limitedTo().isPresent() ? Standing.LIMITED : Standing.HOLDS;
    }
    for (AdequacyDecision each : decisions.decisions()) {
      if (each.country().equals(country)) {
        return Standing.DECISION_NOT_IN_FORCE;
      }
    }
    return Standing.NO_DECISION;
  }

  private Standing standing(TransferMechanismKind kind, Transfer transfer) {
    Standing standing = Standing.UNKNOWN;
    for (TransferTool tool : tools.tools()) {
      if (tool.kind() == kind) {
        standing = standing(tool, transfer);
        if (!standing.fails()) {
          return standing;
        }
      }
    }
    return standing;
  }

  private Standing standing(TransferTool tool, Transfer transfer) {
    if (!tool.holdsOn(day)) {
      return tool.validFrom().isPresent() && day.isBefore(tool.validFrom().get())
          ? Standing.NOT_YET
          : Standing.ENDED;
    }
    if (transfer.country().isPresent() && !tool.isFor(transfer.country().get())) {
      return Standing.FOR_OTHER_COUNTRIES;
    }
    if (tool.kind() == TransferMechanismKind.DEROGATION && transfer.recurring().orElse(true)) {
      return Standing.DEROGATION_AGAIN_AND_AGAIN;
    }
    if (ARRANGEMENTS.contains(tool.kind())) {
      // An arrangement is the adequacy decision on those who take part, by another name.
      return transfer.country().isEmpty()
          ? Standing.OPEN
          : limitOn(transfer.country().get()).isPresent() ? Standing.LIMITED : Standing.HOLDS;
    }
    return tool.asksForAssessmentOn(day) ? Standing.ASKS_FOR_ASSESSMENT : Standing.HOLDS;
  }

  /** The day of which the sentence on a ground that fails speaks; else the day of the review. */
  LocalDate dayOf(Standing standing, TransferMechanism ground) {
    return switch (standing) {
      case AGREED_FOR_LATER -> ground.validFrom().orElse(day);
      case AGREED_UNTIL -> ground.validUntil().orElse(day);
      case NOT_YET -> lastOf(ground.kind()).flatMap(TransferTool::validFrom).orElse(day);
      case ENDED ->
          lastOf(ground.kind())
              .flatMap(TransferTool::validUntil)
              .map(until -> until.plusDays(1))
              .orElse(day);
      default -> day;
    };
  }

  private Optional<TransferTool> lastOf(TransferMechanismKind kind) {
    Optional<TransferTool> last = Optional.empty();
    for (TransferTool tool : tools.tools()) {
      if (tool.kind() == kind) {
        last = Optional.of(tool);
      }
    }
    return last;
  }
}
