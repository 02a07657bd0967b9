package nl.artikel28.validation.security;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.security.Assurance;
import nl.artikel28.agreement.security.AssuranceKind;
import nl.artikel28.agreement.security.Holder;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Argument;
import nl.artikel28.text.Words;

/**
 * A norm that is met or another proof of security, with what the text leaves open about it. An
 * option that nobody has chosen is no proof.
 *
 * @param path where it stands
 * @param label what the text calls it; if absent, its kind says enough
 * @param kind what kind of proof it is; if absent, it is a norm
 * @param holder whose it is; if absent, the text does not say
 * @param left what should be on record and is not
 * @param period the days on which it holds
 */
record Proof(
    AttributePath path,
    Optional<String> label,
    Optional<AssuranceKind> kind,
    Optional<Holder> holder,
    Set<Part> left,
    Period period) {

  static final AttributePath NORMS = AttributePath.of("security.norms");
  static final AttributePath ASSURANCES = AttributePath.of("security.assurances");

  /** Something that should be on record, by the name of its attribute. */
  enum Part {
    EDITION("edition"),
    REPORT_TYPE("reportType"),
    HOLDER("holder"),
    SCOPE("scope"),
    VALIDITY("validUntil");

    private final String attribute;

    Part(String attribute) {
      this.attribute = attribute;
    }

    String attribute() {
      return attribute;
    }
  }

  /** First and last day on which a proof can be relied on; a report is about the past. */
  record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    static final Period UNLIMITED = new Period(Optional.empty(), Optional.empty());
  }

  /** What it is called, as the argument {@code what} of a sentence. */
  Argument name() {
    return label.isPresent()
        ? Argument.quote("what", label.get())
        : Argument.words("what", Words.of(kind.orElseThrow()));
  }

  boolean isOwnStatement() {
    return kind.isPresent() && kind.get() == AssuranceKind.SELF_DECLARATION;
  }

  /** The norms and the proof that are agreed, in the order of the agreement. */
  static List<Proof> agreed(SecurityTerms security) {
    List<Proof> agreed = new ArrayList<>();
    List<SecurityNorm> norms = security.norms();
    for (int i = 0; i < norms.size(); i++) {
      if (!norms.get(i).offered()) {
        agreed.add(of(norms.get(i), NORMS.item(i), security.assurances()));
      }
    }
    List<Assurance> assurances = security.assurances();
    for (int i = 0; i < assurances.size(); i++) {
      if (!assurances.get(i).offered()) {
        agreed.add(of(assurances.get(i), ASSURANCES.item(i)));
      }
    }
    return agreed;
  }

  private static Proof of(SecurityNorm norm, AttributePath path, List<Assurance> assurances) {
    Set<Part> left = EnumSet.noneOf(Part.class);
    addUnless(norm.edition().isPresent(), Part.EDITION, left);
    addUnless(norm.holder().isPresent(), Part.HOLDER, left);
    addUnless(norm.scope().isPresent(), Part.SCOPE, left);
    addUnless(
        !norm.certified().orElse(false)
            || norm.validUntil().isPresent()
            || hasCertificate(norm, assurances),
        Part.VALIDITY,
        left);
    return new Proof(
        path,
        Optional.of(norm.name()),
        Optional.empty(),
        norm.holder(),
        left,
        new Period(Optional.empty(), norm.validUntil()));
  }

  /** Whether the certificate of a norm is on record as a proof of its own. */
  private static boolean hasCertificate(SecurityNorm norm, List<Assurance> assurances) {
    for (Assurance assurance : assurances) {
      if (assurance.kind() == AssuranceKind.CERTIFICATE
          && !assurance.offered()
          && assurance.label().isPresent()
          && NormName.isIn(assurance.label().get(), norm.name())) {
        return true;
      }
    }
    return false;
  }

  private static Proof of(Assurance assurance, AttributePath path) {
    boolean dated = assurance.validFrom().isPresent() || assurance.validUntil().isPresent();
    Set<Part> left = wanted(assurance.kind());
    left.removeIf(
        part ->
            switch (part) {
              case EDITION -> assurance.edition().isPresent();
              case REPORT_TYPE -> assurance.reportType().isPresent();
              case HOLDER -> assurance.holder().isPresent();
              case SCOPE -> assurance.scope().isPresent();
              case VALIDITY -> dated;
            });
    return new Proof(
        path,
        assurance.label(),
        Optional.of(assurance.kind()),
        assurance.kind() == AssuranceKind.SELF_DECLARATION
            ? Optional.of(Holder.PROCESSOR)
            : assurance.holder(),
        left,
        lapses(assurance.kind())
            ? new Period(assurance.validFrom(), assurance.validUntil())
            : Period.UNLIMITED);
  }

  private static Set<Part> wanted(AssuranceKind kind) {
    return switch (kind) {
      case CERTIFICATE -> EnumSet.of(Part.EDITION, Part.HOLDER, Part.SCOPE, Part.VALIDITY);
      case ISAE_3402, ISAE_3000, SOC_2 ->
          EnumSet.of(Part.REPORT_TYPE, Part.HOLDER, Part.SCOPE, Part.VALIDITY);
      case DATA_PROTECTION_CERTIFICATION, PRIVACY_AUDIT, NOREA_REPORT, THIRD_PARTY_STATEMENT ->
          EnumSet.of(Part.HOLDER, Part.SCOPE, Part.VALIDITY);
      case CODE_OF_CONDUCT, EXTERNAL_AUDIT, PENETRATION_TEST -> EnumSet.of(Part.HOLDER, Part.SCOPE);
      case SELF_DECLARATION -> EnumSet.of(Part.SCOPE);
    };
  }

  private static boolean lapses(AssuranceKind kind) {
    return switch (kind) {
      case CERTIFICATE, DATA_PROTECTION_CERTIFICATION, CODE_OF_CONDUCT, SELF_DECLARATION -> true;
      default -> false;
    };
  }

  private static void addUnless(boolean isThere, Part part, Set<Part> left) {
    if (!isThere) {
      left.add(part);
    }
  }
}
