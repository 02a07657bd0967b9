package nl.artikel28.validation.security;

import static nl.artikel28.report.Layer.STATUTE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;
import static nl.artikel28.validation.security.Proof.ASSURANCES;
import static nl.artikel28.validation.security.Proof.NORMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.data.PersonalDataCategory;
import nl.artikel28.agreement.security.Holder;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.WordWish;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Message;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.catalogue.CatalogueRule;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The norms and the proof of security that the agreement names are on record with all that is
 * needed to check them, hold on the day of the review, and concern the processor itself. A
 * statement of the processor's own is enough for the levels of data only for which the policy says
 * so.
 */
final class ProofOfSecurityIsOnRecord extends CatalogueRule {

  private final Verdict naNoProof;

  ProofOfSecurityIsOnRecord(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("SEC-09")
            .layer(STATUTE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("selfDeclarations")
            .addBases(
                Cite.gdpr("28(1)"),
                Cite.gdpr("28(5)"),
                Cite.gdpr("32(3)"),
                Cite.guidelines072020("94-99")));
    this.naNoProof = notApplicable("naNoProof");
  }

  @Override
  public Verdict judge(RuleContext context) {
    List<Proof> agreed = Proof.agreed(context.terms().security());
    if (agreed.isEmpty()) {
      return noneAgreed(context.terms().security(), context);
    }
    List<Verdict> causes = new ArrayList<>(0);
    judgeHolders(agreed, context, causes);
    for (Proof proof : agreed) {
      judgeRecord(proof, context, causes);
      judgePeriod(proof, context, causes);
    }
    judgeOwnStatement(agreed, context, causes);
    return combined(causes);
  }

  private Verdict noneAgreed(SecurityTerms security, RuleContext context) {
    if (isElsewhere(context, NORMS)) {
      return elsewhere(context, NORMS);
    }
    if (isElsewhere(context, ASSURANCES)) {
      return elsewhere(context, ASSURANCES);
    }
    if (isBlank(NORMS, context) || isBlank(ASSURANCES, context)) {
      AttributePath path = isBlank(NORMS, context) ? NORMS : ASSURANCES;
      return violated(absent(context, path, "noneChosen").build());
    }
    if (security.norms().isEmpty() && security.assurances().isEmpty()) {
      return naNoProof;
    }
    AttributePath path = security.norms().isEmpty() ? ASSURANCES : NORMS;
    return violated(found(context, path, "noneChosen").build());
  }

  private static boolean isBlank(AttributePath path, RuleContext context) {
    return context.stateOfAbsent(path) == TermState.BLANK;
  }

  /** Where the text does not say whose a proof is, that is left open and not another's. */
  private void judgeHolders(List<Proof> agreed, RuleContext context, List<Verdict> causes) {
    Set<Holder> others = EnumSet.noneOf(Holder.class);
    for (Proof proof : agreed) {
      if (proof.holder().isEmpty() || proof.holder().get() == Holder.PROCESSOR) {
        return;
      }
      others.add(proof.holder().get());
    }
    causes.add(
        violated(
            found(
                    context,
                    agreed.get(0).path().parent(),
                    "othersOnly",
                    words("actual", List.copyOf(others)))
                .build()));
  }

  private void judgeRecord(Proof proof, RuleContext context, List<Verdict> causes) {
    if (proof.left().isEmpty()) {
      return;
    }
    List<LocalisedText> left = new ArrayList<>();
    for (Proof.Part part : proof.left()) {
      AttributePath path = proof.path().child(part.attribute());
      if (isElsewhere(context, path)) {
        causes.add(elsewhere(context, path));
      } else {
        left.add(text(part.attribute()));
      }
    }
    if (!left.isEmpty()) {
      Argument words = Argument.wordList("left", left);
      causes.add(violated(found(context, proof.path(), "partial", proof.name(), words).build()));
    }
  }

  private void judgePeriod(Proof proof, RuleContext context, List<Verdict> causes) {
    Optional<LocalDate> until = proof.period().until();
    Optional<LocalDate> from = proof.period().from();
    if (until.isPresent() && until.get().isBefore(context.date())) {
      AttributePath path = proof.path().child("validUntil");
      Argument day = Argument.day("until", until.get());
      causes.add(violated(found(context, path, "lapsed", proof.name(), day).build()));
    } else if (from.isPresent() && from.get().isAfter(context.date())) {
      AttributePath path = proof.path().child("validFrom");
      Argument day = Argument.day("from", from.get());
      causes.add(violated(found(context, path, "notYet", proof.name(), day).build()));
    }
  }

  /**
   * Judges a statement of the processor's own when there is no other proof beside it; that a norm
   * is met is no proof by itself.
   */
  private void judgeOwnStatement(List<Proof> agreed, RuleContext context, List<Verdict> causes) {
    Optional<AttributePath> own = Optional.empty();
    for (Proof proof : agreed) {
      if (proof.isOwnStatement()) {
        own = Optional.of(proof.path());
      } else if (proof.kind().isPresent()) {
        return;
      }
    }
    if (own.isPresent() && !isCertified(context.terms().security().norms())) {
      judgeLevels(own.get(), context, causes);
    }
  }

  private static boolean isCertified(List<SecurityNorm> norms) {
    for (SecurityNorm norm : norms) {
      if (norm.certified().orElse(false) && !norm.offered()) {
        return true;
      }
    }
    return false;
  }

  private void judgeLevels(AttributePath own, RuleContext context, List<Verdict> causes) {
    Optional<WordWish> accepted = context.policy().selfDeclarations();
    if (accepted.isEmpty()) {
      causes.add(violated(found(context, own, "ownStatement").build()));
      return;
    }
    List<String> tooHigh = new ArrayList<>();
    boolean known = false;
    boolean unknown = false;
    for (PersonalDataCategory category : context.terms().data().categories()) {
      if (category.offered()) {
        continue;
      }
      Optional<String> level = category.classification();
      known |= level.isPresent();
      unknown |= level.isEmpty();
      if (level.isPresent()
          && !accepted.get().values().contains(level.get())
          && !tooHigh.contains(level.get())) {
        tooHigh.add(level.get());
      }
    }
    if (!tooHigh.isEmpty()) {
      Argument levels = Argument.quotes("levels", tooHigh);
      causes.add(violated(found(context, own, "ownStatementFor", levels).build()));
    } else if (unknown || !known) {
      causes.add(undetermined(Message.of(text("levelUnknown")), own, context));
    }
  }
}
