package nl.artikel28.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.Party;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final Composite SHAPE = Composite.of(DataProcessingAgreement.class);

  private static DataProcessingAgreement with(Party... parties) {
    return DataProcessingAgreement.builder().reference("r").addParties(parties).build();
  }

  private static Party party(String id, String name) {
    return Party.builder().id(id).name(name).build();
  }

  private static Optional<Fingerprint> at(String path, DataProcessingAgreement agreement) {
    return Fingerprint.at(AttributePath.of(path), SHAPE, agreement);
  }

  @Test
  void equal_values_have_equal_fingerprints() {
    assertThat(at("parties", with(party("a", "A"))))
        .isEqualTo(at("parties", with(party("a", "A"))));
  }

  /** So that a stored waiver still fits with the next version of the library. */
  @Test
  void it_stays_what_it_was() {
    assertThat(at("reference", with())).contains(new Fingerprint("40881ba545173582"));
  }

  @Test
  void different_values_have_different_ones() {
    assertThat(at("parties", with(party("a", "b"))))
        .isNotEqualTo(at("parties", with(party("ab", ""))))
        .isNotEqualTo(at("parties", with(party("a", "B"))))
        .isNotEqualTo(at("parties", with(party("a", "b"), party("c", "d"))));
  }

  @Test
  void it_belongs_to_the_innermost_item_of_a_list() {
    DataProcessingAgreement one = with(party("a", "A"), party("b", "B"));
    DataProcessingAgreement moved = with(party("b", "B"), party("a", "A"));
    assertThat(at("parties[0].name", one))
        .isEqualTo(at("parties[0]", one))
        .isEqualTo(at("parties[1].address", moved))
        .isNotEqualTo(at("parties[0].name", moved));
  }

  @Test
  void what_is_not_there_has_none() {
    assertThat(at("title", with())).isEmpty();
    assertThat(at("parties", with())).isEmpty();
    assertThat(at("parties[0].name", with())).isEmpty();
  }

  @Test
  void the_root_has_that_of_the_whole() {
    assertThat(at("", with())).isPresent().isNotEqualTo(at("", with(party("a", "A"))));
  }

  @Test
  void it_is_sixteen_digits_and_small_letters() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint("0123456789abcde"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint("0123456789ABCDEF"));
  }
}
