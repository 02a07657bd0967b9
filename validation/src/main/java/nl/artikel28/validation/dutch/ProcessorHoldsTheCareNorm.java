package nl.artikel28.validation.dutch;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.AssuranceKind;
import nl.artikel28.agreement.security.Holder;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Finding;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/**
 * The processor of a care provider is itself certified for the norm of the care sector; a
 * certificate of its data centre does not tell how it works itself.
 */
final class ProcessorHoldsTheCareNorm extends SectorNormRule {

  private static final AttributePath ASSURANCES = AttributePath.of("security.assurances");

  ProcessorHoldsTheCareNorm(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("NLD-02")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("careNorms")
            .addBases(Cite.careData("3"), Cite.nen7510(), Cite.marketPractice()),
        Sector.HEALTH_CARE);
  }

  @Override
  Optional<NormTable> norms(Policy policy) {
    return policy.careNorms();
  }

  @Override
  Verdict judge(NormTable table, RuleContext context) {
    Search search = new Search(table, context.date());
    SecurityTerms security = context.terms().security();
    List<SecurityNorm> norms = security.norms();
    for (int i = 0; i < norms.size(); i++) {
      SecurityNorm norm = norms.get(i);
      search.see(
          norm.name(),
          norm.edition(),
          new Proof(
              norm.offered(),
              norm.holder(),
              norm.certified().orElse(false),
              Optional.empty(),
              norm.validUntil()),
          NORMS.item(i));
    }
    List<Assurance> assurances = security.assurances();
    for (int i = 0; i < assurances.size(); i++) {
      Assurance assurance = assurances.get(i);
      if (assurance.label().isPresent() && assurance.kind() == AssuranceKind.CERTIFICATE) {
        search.see(
            assurance.label().get(),
            assurance.edition(),
            new Proof(
                assurance.offered(),
                assurance.holder(),
                true,
                assurance.validFrom(),
                assurance.validUntil()),
            ASSURANCES.item(i));
      }
    }
    if (search.isMet) {
      return satisfied();
    }
    Argument expected = Argument.wordList("expected", NormNames.inForce(table, context.date()));
    return search.nearest.isPresent()
        ? violated(finding(search.nearest.get(), expected, context))
        : missing(context, NORMS, absent(context, NORMS, "missing", expected));
  }

  private Finding finding(Candidate nearest, Argument expected, RuleContext context) {
    Argument actual = Argument.quote("actual", nearest.name());
    Optional<Holder> holder = nearest.proof().holder();
    return nearest.gap() == Gap.OTHER_HOLDER && holder.isPresent()
        ? found(
                context,
                nearest.path(),
                nearest.gap().variant,
                expected,
                actual,
                word("holder", holder.get()))
            .build()
        : found(context, nearest.path(), nearest.gap().variant, expected, actual).build();
  }

  /** What is wrong with a norm that is named, the least first. */
  private enum Gap {
    NOT_VALID("notValid"),
    NOT_CERTIFIED("notCertified"),
    HOLDER_UNKNOWN("holderUnknown"),
    OTHER_HOLDER("otherHolder"),
    OFFERED("offered"),
    OUTDATED("outdated");

    private final String variant;

    Gap(String variant) {
      this.variant = variant;
    }
  }

  /** Who meets a norm, and how it is proved. */
  private record Proof(
      boolean offered,
      Optional<Holder> holder,
      boolean certified,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validUntil) {

    /** What is wrong with it on a day; empty when nothing is. */
    Optional<Gap> gap(LocalDate date) {
      if (offered) {
        return Optional.of(Gap.OFFERED);
      }
      if (holder.isEmpty()) {
        return Optional.of(Gap.HOLDER_UNKNOWN);
      }
      if (holder.get() != Holder.PROCESSOR) {
        return Optional.of(Gap.OTHER_HOLDER);
      }
      if (!certified) {
        return Optional.of(Gap.NOT_CERTIFIED);
      }
      boolean valid =
          (validFrom.isEmpty() || !validFrom.get().isAfter(date))
              && (validUntil.isEmpty() || !validUntil.get().isBefore(date));
      return valid ? Optional.empty() : Optional.of(Gap.NOT_VALID);
    }
  }

  private record Candidate(String name, Proof proof, Gap gap, AttributePath path) {}

  /** Looks through what the agreement names for the norm, and keeps what comes nearest to it. */
  private static final class Search {

    private final NormTable table;
    private final LocalDate date;
    private boolean isMet;
    private Optional<Candidate> nearest = Optional.empty();

    Search(NormTable table, LocalDate date) {
      this.table = table;
      this.date = date;
    }

    void see(String name, Optional<String> edition, Proof proof, AttributePath path) {
      Optional<DatedNorm> meant = NormNames.meant(table, name, edition, date);
      if (meant.isEmpty()) {
        return;
      }
      Optional<Gap> gap = meant.get().holdsOn(date) ? proof.gap(date) : Optional.of(Gap.OUTDATED);
      if (gap.isEmpty()) {
        isMet = true;
      } else if (nearest.isEmpty() || gap.get().compareTo(nearest.get().gap()) < 0) {
        nearest = Optional.of(new Candidate(name, proof, gap.get(), path));
      }
    }
  }
}
