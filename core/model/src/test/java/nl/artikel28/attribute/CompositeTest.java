package nl.artikel28.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.agreement.text.Clause;
import nl.artikel28.attribute.Attribute.Presence;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;

class CompositeTest {

  private final Composite party = Composite.of(Party.class);

  @Test
  void names_attributes_in_the_order_of_their_declaration() {
    assertThat(party.attributes())
        .extracting(Attribute::name)
        .startsWith("id", "roles", "name", "tradeName", "legalForm", "address");
    assertThat(Composite.of(LocalisedText.class).attributes())
        .extracting(Attribute::name)
        .containsExactly("nl", "en");
  }

  @Test
  void tells_what_must_be_there() {
    assertThat(party.attribute("id").orElseThrow().presence()).isEqualTo(Presence.REQUIRED);
    assertThat(party.attribute("name").orElseThrow().presence()).isEqualTo(Presence.OPTIONAL);
    assertThat(party.attribute("roles").orElseThrow().presence()).isEqualTo(Presence.LIST);
    assertThat(party.attribute("sectors").orElseThrow().presence()).isEqualTo(Presence.SET);
    assertThat(party.attribute("secret")).isEmpty();
  }

  @Test
  void finds_attributes_below_lists_and_choices() {
    Composite agreement = Composite.of(DataProcessingAgreement.class);
    assertThat(agreement.find(AttributePath.of("parties[7].address.lines[0]"))).isPresent();
    assertThat(agreement.find(AttributePath.of("parties.name"))).isPresent();
    assertThat(agreement.find(AttributePath.of("parties[0].representation[0].office"))).isPresent();
    assertThat(agreement.find(AttributePath.of("parties[0].nmae"))).isEmpty();
    assertThat(agreement.find(AttributePath.of("law[0]"))).isEmpty();
    assertThat(agreement.find(AttributePath.of("title.en"))).isEmpty();
  }

  @Test
  void gets_what_a_value_holds_at_a_path() {
    Party value =
        Party.builder()
            .id("p")
            .addRoles(PartyRole.builder().role(ProcessingRole.PROCESSOR).build())
            .addRepresentation(Representative.Person.builder().office("director").build())
            .build();
    assertThat(party.at(AttributePath.of("id"), value)).containsExactly("p");
    assertThat(party.at(AttributePath.of("name"), value)).isEmpty();
    assertThat(party.at(AttributePath.of("roles[0].role"), value))
        .containsExactly(ProcessingRole.PROCESSOR);
    assertThat(party.at(AttributePath.of("roles[1].role"), value)).isEmpty();
    assertThat(party.at(AttributePath.of("representation[0].office"), value))
        .containsExactly("director");
    assertThat(party.at(AttributePath.ROOT, value)).containsExactly(value);
  }

  @Test
  void names_the_kinds_of_a_choice() {
    Attribute link = party.attribute("representation").orElseThrow();
    assertThat(((Shape.Choice) link.shape()).cases())
        .extracting(Composite::kind)
        .containsExactly("COMPANY", "PERSON");
  }

  @Test
  void lets_the_refusal_of_a_type_pass() {
    Composite text = Composite.of(LocalisedText.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.assemble(new Object[] {"", "x"}))
        .withMessageContaining("Dutch and in English");
  }

  @Test
  void refuses_a_type_that_is_no_value() {
    assertThatIllegalArgumentException().isThrownBy(() -> Composite.of(Thread.class));
    assertThatIllegalArgumentException().isThrownBy(() -> Composite.of(String.class));
  }

  @Test
  void leaves_absent_attributes_out_when_it_assembles() {
    Composite clause = Composite.of(Clause.class);
    Object[] values = new Object[clause.attributes().size()];
    values[0] = "7.1";
    assertThat(clause.assemble(values)).isEqualTo(Clause.builder().number("7.1").build());
  }
}
