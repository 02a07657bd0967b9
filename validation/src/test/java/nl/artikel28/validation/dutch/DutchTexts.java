package nl.artikel28.validation.dutch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.law.LawTerms;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.Registration;
import nl.artikel28.agreement.party.RegistrationScheme;
import nl.artikel28.agreement.party.Sector;
import nl.artikel28.agreement.security.SecurityNorm;
import nl.artikel28.agreement.security.SecurityTerms;
import nl.artikel28.policy.Policy;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.validation.RuleBook;
import nl.artikel28.validation.RuleTester;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;

/** Agreements of controllers in several sectors and countries, and reviews on other days. */
final class DutchTexts {

  private DutchTexts() {}

  static DataProcessingAgreement withController(
      DataProcessingAgreement agreement, UnaryOperator<Party.Builder> change) {
    Party controller = change.apply(agreement.parties().get(0).toBuilder()).build();
    return agreement.toBuilder().parties(List.of(controller, agreement.parties().get(1))).build();
  }

  static DataProcessingAgreement inSectors(DataProcessingAgreement agreement, Sector... sectors) {
    return withController(agreement, party -> party.sectors(List.of(sectors)));
  }

  static DataProcessingAgreement withSecurity(UnaryOperator<SecurityTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    SecurityTerms security = complete.security().orElseThrow();
    return complete.toBuilder().security(change.apply(security.toBuilder()).build()).build();
  }

  static DataProcessingAgreement withNorms(SecurityNorm... norms) {
    return withSecurity(security -> security.norms(List.of(norms)).assurances(List.of()));
  }

  static SecurityNorm norm(String name) {
    return SecurityNorm.builder().name(name).build();
  }

  static SecurityNorm offered(SecurityNorm norm) {
    return norm.toBuilder().offered(true).build();
  }

  static DataProcessingAgreement inCountry(DataProcessingAgreement agreement, String country) {
    return withController(
        agreement,
        party -> party.address(PostalAddress.builder().country(new Country(country)).build()));
  }

  /** The same agreement without the country of the controller, entered in one register. */
  static DataProcessingAgreement registeredIn(
      DataProcessingAgreement agreement, RegistrationScheme scheme) {
    return withController(
        agreement,
        party ->
            party
                .address(Optional.empty())
                .registrations(
                    List.of(Registration.builder().scheme(scheme).number("12345678").build())));
  }

  /** The same agreement with nothing about the place of the controller but the governing law. */
  static DataProcessingAgreement nowhere(DataProcessingAgreement agreement) {
    return withController(
        agreement, party -> party.address(Optional.empty()).registrations(List.of()));
  }

  static DataProcessingAgreement withoutLaw(DataProcessingAgreement agreement) {
    return agreement.toBuilder().law(LawTerms.builder().build()).build();
  }

  static RuleTester.Judged judgedOn(LocalDate day, String id, DataProcessingAgreement agreement) {
    Rule rule =
        RuleBook.standard().rules().stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow();
    return new RuleTester.Judged(rule.judge(RuleContext.of(agreement, Policy.standard(), day)));
  }
}
