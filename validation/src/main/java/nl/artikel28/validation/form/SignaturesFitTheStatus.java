package nl.artikel28.validation.form;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.COMPLETENESS;
import static nl.artikel28.report.Severity.ERROR;
import static nl.artikel28.report.Severity.INFO;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.form.AgreementIsInWriting.ACCEPTANCE;
import static nl.artikel28.validation.form.AgreementIsInWriting.EXECUTION;
import static nl.artikel28.validation.form.AgreementIsInWriting.SIGNATURES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.Acceptance;
import nl.artikel28.agreement.form.AcceptanceMode;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.Signature;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.report.Severity;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * What is called signed is signed and dated by all parties, or accepted on a date, by the day of
 * the review, and is no draft any more. In a template or a draft it is worth knowing what is still
 * to be signed.
 */
final class SignaturesFitTheStatus extends CatalogueRule {

  private static final AttributePath STATUS = AttributePath.of("status");
  private static final AttributePath TITLE = AttributePath.of("title");

  /** With these words a title begins that belongs to a draft. */
  private static final List<String> DRAFT = List.of("concept", "ontwerp", "draft");

  SignaturesFitTheStatus(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("FRM-03")
            .layer(STATUTE)
            .kind(COMPLETENESS)
            .severity(ERROR)
            .addBases(Cite.gdpr("28(9)"), Cite.gdpr("5(2)"), Cite.guidelines072020("101")));
  }

  @Override
  public Verdict judge(RuleContext context) {
    Optional<AgreementStatus> status = context.agreement().status();
    boolean inForce =
        status.isPresent()
            && (status.get() == AgreementStatus.EXECUTED || status.get() == AgreementStatus.ENDED);
    List<Verdict> causes = new ArrayList<>(0);
    addUnsigned(context, inForce ? ERROR : INFO, causes);
    if (status.isEmpty()) {
      return causes.isEmpty()
          ? satisfied()
          : undetermined(Message.of(text("statusUnknown")), STATUS, context);
    }
    if (inForce && isCalledDraft(context.agreement().title())) {
      String title = context.agreement().title().orElseThrow();
      causes.add(
          violated(
              found(context, TITLE, "draftTitle", Argument.quote("actual", title))
                  .severity(WARNING)
                  .build()));
    } else if (!inForce && causes.isEmpty()) {
      causes.add(
          violated(
              found(context, STATUS, "signedDraft", word("actual", status.get()))
                  .severity(INFO)
                  .build()));
    }
    return combined(causes);
  }

  private void addUnsigned(RuleContext context, Severity severity, List<Verdict> causes) {
    Execution execution = context.terms().execution();
    if (isAccepted(execution.acceptance(), context)) {
      return;
    }
    if (!execution.signatures().isEmpty()) {
      addUndated(execution.signatures(), context, severity, causes);
      addWithoutPlace(execution.signatures(), context, severity, causes);
    } else if (execution.acceptance().isPresent()) {
      addUnaccepted(execution.acceptance().get(), context, severity, causes);
    } else {
      AttributePath place = isElsewhere(context, SIGNATURES) ? SIGNATURES : EXECUTION;
      addAbsent(context, place, "nothing", severity, causes);
    }
  }

  /** What is part of another agreement is accepted when that agreement is made. */
  private static boolean isAccepted(Optional<Acceptance> acceptance, RuleContext context) {
    return acceptance.isPresent()
        && (isReached(acceptance.get().acceptedOn(), context)
            || (acceptance.get().mode() == AcceptanceMode.INCORPORATED
                && context.terms().mainAgreement().date().isPresent()));
  }

  /** Nobody has signed or accepted yet on a day after that of the review. */
  private static boolean isReached(Optional<LocalDate> day, RuleContext context) {
    return day.isPresent() && !day.get().isAfter(context.date());
  }

  private void addUnaccepted(
      Acceptance acceptance, RuleContext context, Severity severity, List<Verdict> causes) {
    AttributePath path = ACCEPTANCE.child("acceptedOn");
    if (acceptance.acceptedOn().isPresent()) {
      addLater(context, path, "acceptedLater", severity, causes, acceptance.acceptedOn().get());
    } else {
      addAbsent(context, path, "notAccepted", severity, causes);
    }
  }

  private void addUndated(
      List<Signature> signatures, RuleContext context, Severity severity, List<Verdict> causes) {
    for (int i = 0; i < signatures.size(); i++) {
      Optional<LocalDate> day = signatures.get(i).signedOn();
      if (!isReached(day, context)) {
        Argument party = nameOf(signatures.get(i), context.agreement());
        AttributePath path = SIGNATURES.item(i).child("signedOn");
        if (day.isPresent()) {
          addLater(context, path, "signedLater", severity, causes, day.get(), party);
        } else {
          addAbsent(context, path, "notSigned", severity, causes, party);
        }
      }
    }
  }

  private void addLater(
      RuleContext context,
      AttributePath path,
      String variant,
      Severity severity,
      List<Verdict> causes,
      LocalDate day,
      Argument... more) {
    Argument[] arguments = Arrays.copyOf(more, more.length + 2);
    arguments[more.length] = Argument.day("actual", day);
    arguments[more.length + 1] = Argument.day("day", context.date());
    causes.add(violated(found(context, path, variant, arguments).severity(severity).build()));
  }

  private static Argument nameOf(Signature signature, DataProcessingAgreement agreement) {
    for (Party party : agreement.parties()) {
      if (party.id().equals(signature.party())) {
        return PartyNames.of(party, agreement);
      }
    }
    return Argument.quote("party", signature.party());
  }

  private void addWithoutPlace(
      List<Signature> signatures, RuleContext context, Severity severity, List<Verdict> causes) {
    for (Party party : context.agreement().parties()) {
      if (!hasPlace(party, signatures)) {
        Argument name = PartyNames.of(party, context.agreement());
        causes.add(
            violated(found(context, SIGNATURES, "noPlace", name).severity(severity).build()));
      }
    }
  }

  private static boolean hasPlace(Party party, List<Signature> signatures) {
    for (Signature signature : signatures) {
      if (signature.party().equals(party.id())) {
        return true;
      }
    }
    return false;
  }

  private void addAbsent(
      RuleContext context,
      AttributePath path,
      String variant,
      Severity severity,
      List<Verdict> causes,
      Argument... arguments) {
    causes.add(
        missing(context, path, absent(context, path, variant, arguments).severity(severity)));
  }

  private static boolean isCalledDraft(Optional<String> title) {
    if (title.isPresent()) {
      String words = title.get();
      for (String word : DRAFT) {
        boolean begins = words.regionMatches(true, 0, word, 0, word.length());
        if (begins
            && (words.length() == word.length()
                || !Character.isLetterOrDigit(words.charAt(word.length())))) {
          return true;
        }
      }
    }
    return false;
  }
}
