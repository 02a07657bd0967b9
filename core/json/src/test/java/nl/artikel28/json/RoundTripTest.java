package nl.artikel28.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Waivers;
import nl.artikel28.testkit.Agreements;

class RoundTripTest {

  @Property(tries = 100)
  void reading_what_was_written_gives_an_equal_agreement(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    assertThat(AgreementJson.read(AgreementJson.write(agreement))).isEqualTo(agreement);
  }

  @Property(tries = 100)
  void reading_what_was_written_gives_an_equal_policy(@ForAll("policies") Policy policy) {
    assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
  }

  @Property(tries = 100)
  void reading_what_was_written_gives_equal_waivers(@ForAll("waivers") Waivers waivers) {
    assertThat(WaiversJson.read(WaiversJson.write(waivers))).isEqualTo(waivers);
  }

  @Provide
  Arbitrary<Waivers> waivers() {
    return Agreements.anyWaivers();
  }

  @Provide
  Arbitrary<DataProcessingAgreement> agreements() {
    return Agreements.any();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Agreements.anyPolicy();
  }
}
