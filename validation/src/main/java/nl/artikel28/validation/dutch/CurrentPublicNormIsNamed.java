package nl.artikel28.validation.dutch;

import static nl.artikel28.report.Layer.HOUSE;
import static nl.artikel28.report.RuleKind.DEVIATION;
import static nl.artikel28.report.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.policy.DatedNorm;
import nl.artikel28.policy.NormTable;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Argument;
import nl.artikel28.validation.catalogue.Cite;
import nl.artikel28.validation.catalogue.RuleTexts;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** An agreement of a public body names the norm that holds for public bodies on the day. */
final class CurrentPublicNormIsNamed extends SectorNormRule {

  /** What is wrong with a norm that is named, the least first. */
  private enum Gap {
    OFFERED("offered"),
    OUTDATED("outdated"),
    OUTDATED_AND_OFFERED("outdatedOffered");

    private final String variant;

    Gap(String variant) {
      this.variant = variant;
    }
  }

  CurrentPublicNormIsNamed(RuleTexts texts) {
    super(
        texts,
        texts
            .rule("NLD-01")
            .layer(HOUSE)
            .kind(DEVIATION)
            .severity(WARNING)
            .addParameters("publicNorms")
            .addBases(Cite.bio2()),
        Sector.PUBLIC_AUTHORITY);
  }

  @Override
  Optional<NormTable> norms(Policy policy) {
    return policy.publicNorms();
  }

  @Override
  Verdict judge(NormTable table, RuleContext context) {
    List<SecurityNorm> norms = context.terms().security().norms();
    Optional<Gap> least = Optional.empty();
    int nearest = 0;
    for (int i = 0; i < norms.size(); i++) {
      SecurityNorm norm = norms.get(i);
      Optional<DatedNorm> meant =
          NormNames.meant(table, norm.name(), norm.edition(), context.date());
      if (meant.isEmpty()) {
        continue;
      }
      boolean current = meant.get().holdsOn(context.date());
      if (current && !norm.offered()) {
        return satisfied();
      }
      Gap gap = gap(current, norm.offered());
      if (least.isEmpty() || gap.compareTo(least.get()) < 0) {
        least = Optional.of(gap);
        nearest = i;
      }
    }
    Argument expected = Argument.wordList("expected", NormNames.inForce(table, context.date()));
    return least.isPresent()
        ? violated(
            found(
                    context,
                    NORMS.item(nearest),
                    least.get().variant,
                    expected,
                    Argument.quote("actual", norms.get(nearest).name()))
                .build())
        : missing(context, NORMS, absent(context, NORMS, "missing", expected));
  }

  private static Gap gap(boolean current, boolean offered) {
    if (current) {
      return Gap.OFFERED;
    }
    return offered ? Gap.OUTDATED_AND_OFFERED : Gap.OUTDATED;
  }
}
