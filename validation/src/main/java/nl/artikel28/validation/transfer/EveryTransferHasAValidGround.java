package nl.artikel28.validation.transfer;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.duty.Combination;
import nl.artikel28.agreement.transfer.Transfer;
import nl.artikel28.agreement.transfer.TransferAssessment;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.report.Severity;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Every transfer that the agreement knows of has a ground in Chapter V that holds on the day of the
 * review, and an assessment where the ground asks for one.
 */
final class EveryTransferHasAValidGround extends CatalogueRule {

  private static final AttributePath TRANSFERS = AttributePath.of("transfers.transfers");

  private final Verdict noTransfer;

  EveryTransferHasAValidGround(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("TRF-02")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(ERROR)
            .addParameters("economicArea", "adequateCountries", "transferTools")
            .addBases(
                Cite.gdpr("44"),
                Cite.gdpr("45(1)"),
                Cite.gdpr("46(1)"),
                Cite.gdpr("47"),
                Cite.gdpr("49(1)"),
                Cite.opinion222024("88")));
    this.noTransfer = notApplicable("naNoTransfer");
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<Grounds> known = Grounds.of(context);
    if (known.isEmpty()) {
      return policySilent();
    }
    List<Transfer> transfers = context.terms().transfers().transfers();
    if (transfers.isEmpty() && isElsewhere(context, TRANSFERS)) {
      return elsewhere(context, TRANSFERS);
    }
    Grounds grounds = known.get();
    List<Verdict> causes = new ArrayList<>(0);
    boolean goesOutside = false;
    for (int i = 0; i < transfers.size(); i++) {
      Transfer transfer = transfers.get(i);
      if (transfer.country().isEmpty() || !grounds.needsNone(transfer.country().get())) {
        goesOutside = true;
        judge(Grounded.listed(transfer, i, context.terms().transfers()), grounds, context, causes);
      }
    }
    for (Place place : Place.beside(context, grounds)) {
      goesOutside = true;
      judge(place, grounds, context, causes);
    }
    return goesOutside ? combined(causes) : noTransfer;
  }

  private void judge(Place place, Grounds grounds, RuleContext context, List<Verdict> causes) {
    if (place.country().isEmpty()) {
      causes.add(unstated(context, place.path(), somewhere(place, context)));
      return;
    }
    Country country = place.country().get();
    Optional<Grounded> grounded = Grounded.beside(place, country, context.terms().transfers());
    if (grounded.isPresent()) {
      judge(grounded.get(), grounds, context, causes);
    } else {
      causes.add(withoutTransfer(place, country, grounds, context));
    }
  }

  private Verdict somewhere(Place place, RuleContext context) {
    Message reason =
        Message.builder().template(text("placeUnknown")).addArguments(what(place)).build();
    return undetermined(reason, place.path(), context);
  }

  private void judge(
      Grounded grounded, Grounds grounds, RuleContext context, List<Verdict> causes) {
    Transfer transfer = grounded.transfer();
    if (transfer.country().isEmpty()) {
      AttributePath country = grounded.country();
      causes.add(missing(context, country, absent(context, country, "noCountry", to(transfer))));
    }
    if (transfer.mechanisms().isEmpty()) {
      if (transfer.country().isPresent()) {
        causes.add(withoutGround(grounded, grounds, context));
      }
    } else {
      judgeGrounds(grounded, grounds, context, causes);
    }
  }

  private Verdict withoutGround(Grounded grounded, Grounds grounds, RuleContext context) {
    Transfer transfer = grounded.transfer();
    Country country = transfer.country().orElseThrow();
    AttributePath path = grounded.mechanisms();
    Optional<LocalisedText> limit = grounds.limitOn(country);
    String variant =
        grounds.isAdequate(country)
            ? "decisionUnnamed"
            : limit.isPresent() ? "limitedUnnamed" : "noGround";
    return missing(
        context,
        path,
        absent(context, path, variant, arguments(to(transfer), country, limit))
            .severity(weight(country, grounds)));
  }

  /**
   * How heavy it weighs that nothing is named as the ground for transfers to a country. A decision
   * that is limited may not be meant, and an arrangement holds for nobody who has not joined it.
   */
  private static Severity weight(Country country, Grounds grounds) {
    if (grounds.isAdequate(country)) {
      return INFO;
    }
    return grounds.limitOn(country).isPresent() && !grounds.asksToJoin(country) ? WARNING : ERROR;
  }

  private static Argument[] arguments(
      Argument who, Country country, Optional<LocalisedText> limit) {
    return limit.isPresent()
        ? new Argument[] {who, country(country), Argument.words("limit", limit.get())}
        : new Argument[] {who, country(country)};
  }

  private void judgeGrounds(
      Grounded grounded, Grounds grounds, RuleContext context, List<Verdict> causes) {
    Transfer transfer = grounded.transfer();
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    for (TransferMechanism ground : transfer.mechanisms()) {
      standings.add(grounds.standing(ground, transfer));
    }
    Optional<Verdict> unassessed =
        standings.contains(Standing.ASKS_FOR_ASSESSMENT)
            ? unassessed(grounded, grounds, context)
            : Optional.empty();
    boolean limited = standings.contains(Standing.LIMITED);
    if (transfer.combination().filter(Combination.ALL::equals).isPresent()) {
      addFailing(grounded, grounds, context, causes);
      unassessed.ifPresent(causes::add);
      if (limited) {
        causes.add(limited(grounded, grounds, context));
      }
    } else if (isEnough(standings, unassessed)) {
      return;
    } else if (limited) {
      causes.add(limited(grounded, grounds, context));
    } else if (unassessed.isPresent()) {
      causes.add(unassessed.get());
    } else {
      addFailing(grounded, grounds, context, causes);
    }
  }

  /** Whether one of several grounds is enough, as far as anyone can tell. */
  private static boolean isEnough(Set<Standing> standings, Optional<Verdict> unassessed) {
    return standings.contains(Standing.HOLDS)
        || (standings.contains(Standing.ASKS_FOR_ASSESSMENT) && unassessed.isEmpty());
  }

  private void addFailing(
      Grounded grounded, Grounds grounds, RuleContext context, List<Verdict> causes) {
    Transfer transfer = grounded.transfer();
    for (int i = 0; i < transfer.mechanisms().size(); i++) {
      TransferMechanism ground = transfer.mechanisms().get(i);
      Standing standing = grounds.standing(ground, transfer);
      if (standing.fails()) {
        causes.add(
            violated(
                found(
                        context,
                        grounded.mechanisms().item(i),
                        standing.variant(),
                        to(transfer),
                        country(transfer),
                        word("ground", ground.kind()),
                        Argument.day("day", grounds.dayOf(standing, ground)))
                    .build()));
      }
    }
  }

  /** What is wrong with the assessment of a transfer; if absent, nothing is. */
  private Optional<Verdict> unassessed(Grounded grounded, Grounds grounds, RuleContext context) {
    Transfer transfer = grounded.transfer();
    AttributePath path = grounded.assessment();
    Optional<TransferAssessment> assessment = transfer.assessment();
    if (assessment.isEmpty()) {
      return Optional.of(
          missing(
              context,
              path,
              absent(context, path, "noAssessment", to(transfer), country(transfer))));
    }
    boolean done = assessment.get().doneOn().filter(day -> !day.isAfter(grounds.day())).isPresent();
    return done
        ? Optional.empty()
        : Optional.of(
            violated(
                found(context, path, "assessmentPromised", to(transfer), country(transfer))
                    .severity(WARNING)
                    .build()));
  }

  private Verdict limited(Grounded grounded, Grounds grounds, RuleContext context) {
    Transfer transfer = grounded.transfer();
    LocalisedText limit = transfer.country().flatMap(grounds::limitOn).orElseThrow();
    Message reason =
        Message.builder()
            .template(text("limited"))
            .addArguments(to(transfer), country(transfer), Argument.words("limit", limit))
            .build();
    return undetermined(reason, grounded.mechanisms(), context);
  }

  private Verdict withoutTransfer(
      Place place, Country country, Grounds grounds, RuleContext context) {
    Optional<LocalisedText> limit = grounds.limitOn(country);
    String variant =
        grounds.isAdequate(country)
            ? "placeDecisionUnnamed"
            : limit.isPresent() ? "placeLimitedUnnamed" : "placeNoGround";
    return violated(
        found(context, place.path(), variant, arguments(what(place), country, limit))
            .severity(weight(country, grounds))
            .build());
  }

  private Argument what(Place place) {
    return place
        .name()
        .map(name -> Argument.quote("what", name))
        .orElseGet(() -> Argument.words("what", text(place.kind().words())));
  }

  private static Argument to(Transfer transfer) {
    return Argument.quote("recipient", transfer.recipient());
  }

  private Argument country(Transfer transfer) {
    return transfer
        .country()
        .map(EveryTransferHasAValidGround::country)
        .orElseGet(() -> Argument.words("country", text("countryUnknown")));
  }

  /** The name of a country in both languages. */
  private static Argument country(Country country) {
    Locale region = new Locale.Builder().setRegion(country.code()).build();
    return Argument.words(
        "country",
        new LocalisedText(
            region.getDisplayCountry(LocalisedText.DUTCH),
            region.getDisplayCountry(LocalisedText.ENGLISH)));
  }
}
