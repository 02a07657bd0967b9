package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.validation.security.Measures.MEASURES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.security.MeasureEffect;
import nl.artikel28.agreement.security.MeasureParameter;
import nl.artikel28.agreement.security.MeasureParameterKind;
import nl.artikel28.agreement.security.TechnicalOrOrganisationalMeasure;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import nl.artikel28.policy.TextWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * Passwords are as long as the policy wants and need not be changed without cause, and TLS is not
 * older than it wants. Where encryption in transit is promised, the version of TLS is named.
 */
final class TechniqueMeetsThePolicy extends CatalogueRule {

  /** A parameter of a measure, by their places in the agreement. */
  private record Place(int measure, int parameter) {
    AttributePath child(String attribute) {
      return MEASURES.item(measure).child("parameters").item(parameter).child(attribute);
    }
  }

  TechniqueMeetsThePolicy(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-11")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(INFO)
            .addParameters("passwordLength", "tlsVersion", "forcedRotation")
            .addBases(Cite.gdpr("32(1)"), Cite.marketPractice()));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Policy policy = context.policy();
    if (policy.passwordLength().isEmpty()
        && policy.tlsVersion().isEmpty()
        && !refusesRotation(policy)) {
      return policySilent();
    }
    List<Verdict> causes = new ArrayList<>(0);
    boolean judged = judgeParameters(context, causes);
    judged |= judgeSilenceOnTls(context, causes);
    return judged ? combined(causes) : unstated(context, MEASURES);
  }

  private static boolean refusesRotation(Policy policy) {
    return policy.forcedRotation().isPresent() && !policy.forcedRotation().get().value();
  }

  /** Judges what the measures that hold say in numbers, and says whether they say anything. */
  private boolean judgeParameters(RuleContext context, List<Verdict> causes) {
    List<TechnicalOrOrganisationalMeasure> measures = context.terms().security().measures();
    boolean judged = false;
    for (int i = 0; i < measures.size(); i++) {
      if (Measures.holds(measures.get(i))) {
        List<MeasureParameter> parameters = measures.get(i).parameters();
        for (int j = 0; j < parameters.size(); j++) {
          judged |= judge(parameters.get(j), new Place(i, j), context, causes);
        }
      }
    }
    return judged;
  }

  private boolean judge(
      MeasureParameter parameter, Place place, RuleContext context, List<Verdict> causes) {
    return switch (parameter.kind()) {
      case PASSWORD_LENGTH -> judgeLength(parameter, place, context, causes);
      case PASSWORD_ROTATION -> judgeRotation(parameter, place, context, causes);
      case TLS_VERSION -> judgeTls(parameter, place, context, causes);
      default -> false;
    };
  }

  private boolean judgeLength(
      MeasureParameter parameter, Place place, RuleContext context, List<Verdict> causes) {
    if (context.policy().passwordLength().isEmpty()) {
      return false;
    }
    if (parameter.number().isEmpty()) {
      return isSettledElsewhere(place.child("number"), context, causes);
    }
    int actual = parameter.number().get();
    int wanted = context.policy().passwordLength().get().value();
    if (actual < wanted) {
      causes.add(
          violated(
              found(
                      context,
                      place.child("number"),
                      "shortPassword",
                      Argument.count("actual", actual),
                      Argument.count("expected", wanted))
                  .build()));
    }
    return true;
  }

  private boolean judgeRotation(
      MeasureParameter parameter, Place place, RuleContext context, List<Verdict> causes) {
    if (!refusesRotation(context.policy())) {
      return false;
    }
    if (parameter.applies().isEmpty()) {
      return isSettledElsewhere(place.child("applies"), context, causes);
    }
    if (parameter.applies().get()) {
      causes.add(violated(found(context, place.child("applies"), "rotation").build()));
    }
    return true;
  }

  private boolean judgeTls(
      MeasureParameter parameter, Place place, RuleContext context, List<Verdict> causes) {
    Optional<TextWish> wish = context.policy().tlsVersion();
    if (wish.isEmpty()) {
      return false;
    }
    if (parameter.version().isEmpty()) {
      return isSettledElsewhere(place.child("version"), context, causes);
    }
    Optional<TlsVersion> version = TlsVersion.in(parameter.version().get());
    Optional<TlsVersion> wanted = TlsVersion.in(wish.get().value());
    boolean comparable = version.isPresent() && wanted.isPresent();
    if (!comparable || version.get().isOlderThan(wanted.get())) {
      Argument actual = Argument.quote("actual", parameter.version().get());
      Argument expected = Argument.quote("expected", wish.get().value());
      AttributePath path = place.child("version");
      causes.add(
          comparable
              ? violated(found(context, path, "oldTls", actual, expected).build())
              : undetermined(notComparable(actual, expected), path, context));
    }
    return true;
  }

  private Message notComparable(Argument... arguments) {
    return Message.builder().template(text("notComparable")).addArguments(arguments).build();
  }

  /** Says whether a value is settled elsewhere, and notes that a person has to look there. */
  private boolean isSettledElsewhere(
      AttributePath path, RuleContext context, List<Verdict> causes) {
    boolean elsewhere = isElsewhere(context, path);
    if (elsewhere) {
      causes.add(elsewhere(context, path));
    }
    return elsewhere;
  }

  /** Judges encryption in transit of which no measure names the version of TLS. */
  private boolean judgeSilenceOnTls(RuleContext context, List<Verdict> causes) {
    Optional<TextWish> wish = context.policy().tlsVersion();
    List<TechnicalOrOrganisationalMeasure> measures = context.terms().security().measures();
    int encrypting = firstThatEncryptsTransport(measures);
    if (wish.isEmpty() || encrypting < 0 || namesTls(measures, context)) {
      return false;
    }
    AttributePath path = MEASURES.item(encrypting);
    causes.add(
        isElsewhere(context, path)
            ? elsewhere(context, path)
            : violated(
                found(context, path, "noTls", Argument.quote("expected", wish.get().value()))
                    .build()));
    return true;
  }

  private static int firstThatEncryptsTransport(List<TechnicalOrOrganisationalMeasure> measures) {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).achieves().contains(MeasureEffect.ENCRYPTION_IN_TRANSIT)
          && Measures.holds(measures.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a measure that holds names the version, or says where it is settled. */
  private static boolean namesTls(
      List<TechnicalOrOrganisationalMeasure> measures, RuleContext context) {
    for (int i = 0; i < measures.size(); i++) {
      List<MeasureParameter> parameters = measures.get(i).parameters();
      for (int j = 0; j < parameters.size(); j++) {
        if (parameters.get(j).kind() == MeasureParameterKind.TLS_VERSION
            && Measures.holds(measures.get(i))
            && (parameters.get(j).version().isPresent()
                || isElsewhere(context, new Place(i, j).child("version")))) {
          return true;
        }
      }
    }
    return false;
  }
}
