package nl.artikel28.rendering.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.artikel28.rendering.document.Text;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void placeholdersGetTheirValues() {
    assertThat(filled("Binnen {span} na {start}.", Map.of("span", "48 uur", "start", "ontdekking")))
        .isEqualTo("Binnen 48 uur na ontdekking.");
  }

  @Test
  void whatStandsInBracketsGoesWithAMissingValue() {
    assertThat(filled("Binnen {span}[ na {start}].", Map.of("span", "48 uur")))
        .isEqualTo("Binnen 48 uur.");
  }

  @Test
  void aSentenceWithoutAValueOutsideOfBracketsDoesNotFit() {
    assertThat(filled("Binnen {span}.", Map.of())).isEqualTo("nothing");
  }

  @Test
  void theFirstSentenceThatFitsIsTaken() {
    assertThat(filled("Binnen {span}. || Na {start}.", Map.of("start", "ontdekking")))
        .isEqualTo("Na ontdekking.");
  }

  @Test
  void aValueIsNeverReadAsATemplate() {
    assertThat(filled("Reden: {words}.", Map.of("words", "{span} [x]")))
        .isEqualTo("Reden: {span} [x].");
  }

  @Test
  void aValueThatEndsWithAFullStopGetsNoSecondOne() {
    assertThat(filled("Doel: {label}.[ Voor: {who}.]", Map.of("label", "Beheer.", "who", "A B.V.")))
        .isEqualTo("Doel: Beheer. Voor: A B.V.");
  }

  @Test
  void onlyPlaceholdersThatCameOutCountAsUsed() {
    Template template = Template.alternatives("{a}[ {b} en {c}]").get(0);

    assertThat(template.fill(name -> name.equals("c") ? List.of() : List.of(new Text(name))))
        .hasValueSatisfying(filled -> assertThat(filled.used()).containsExactly("a"));
  }

  @Test
  void aBraceWithoutItsPartnerIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Template.alternatives("Binnen {span."));
    assertThatIllegalArgumentException().isThrownBy(() -> Template.alternatives("Binnen span}."));
  }

  private static String filled(String text, Map<String, String> values) {
    Template.Values given =
        name -> {
          String value = values.get(name);
          return value == null ? List.of() : List.of(new Text(value));
        };
    return Template.alternatives(text).stream()
        .flatMap(template -> template.fill(given).stream())
        .findFirst()
        .map(filled -> Inlines.plain(filled.words()))
        .orElse("nothing");
  }
}
