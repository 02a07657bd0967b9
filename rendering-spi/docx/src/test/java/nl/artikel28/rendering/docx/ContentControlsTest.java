package nl.artikel28.rendering.docx;

import static nl.artikel28.rendering.docx.Documents.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.rendering.document.Blank;
import nl.artikel28.rendering.document.Choices;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Text;
import org.junit.jupiter.api.Test;

class ContentControlsTest {

  private static final String CONTROL = "//w:p/w:sdt/w:sdtPr";

  private static WordFile with(Blank... blanks) {
    return WordFile.of(Documents.of(line(blanks)));
  }

  private static Blank blank(String label, String path) {
    return new Blank(label, Optional.of(AttributePath.of(path)));
  }

  private static WordFile choice(boolean chosen) {
    List<Inline> text = List.of(new Text("de verwerker"));
    Provenance payer = Provenance.of(AttributePath.of("audit.costs.payer"));
    return WordFile.of(
        Documents.of(
            new Choices(List.of(new Choices.Option(chosen, text, payer)), Provenance.NONE)));
  }

  @Test
  void a_place_to_fill_in_is_tagged_with_its_attribute() {
    assertThat(with(blank("naam", "parties[0].name")).values(CONTROL + "/w:tag"))
        .containsExactly("parties[0].name");
  }

  @Test
  void a_place_to_fill_in_bears_its_label() {
    assertThat(with(blank("naam", "parties[0].name")).values(CONTROL + "/w:alias"))
        .containsExactly("naam");
  }

  @Test
  void a_place_without_attribute_has_no_tag() {
    assertThat(with(new Blank("naam", Optional.empty())).values(CONTROL + "/w:tag")).isEmpty();
  }

  @Test
  void a_label_is_cut_where_word_stops_reading() {
    String label = "x".repeat(63) + "\uD83D\uDE00" + "y";

    assertThat(with(new Blank(label, Optional.empty())).values(CONTROL + "/w:alias"))
        .containsExactly("x".repeat(63));
  }

  @Test
  void a_path_that_word_would_cut_is_left_out() {
    assertThat(with(blank("naam", "a".repeat(65))).values(CONTROL + "/w:tag")).isEmpty();
  }

  @Test
  void each_control_has_an_id_of_its_own() {
    assertThat(with(blank("naam", "a"), blank("zetel", "b")).values(CONTROL + "/w:id"))
        .containsExactly("1", "2");
  }

  @Test
  void an_option_has_a_box_to_tick() {
    assertThat(
            choice(true)
                .find(WordFile.DOCUMENT, CONTROL + "/w14:checkbox/w14:checked[@w14:val='1']"))
        .hasSize(1);
  }

  @Test
  void a_box_is_tagged_with_the_attribute_of_its_option() {
    assertThat(choice(true).values(CONTROL + "/w:tag")).containsExactly("audit.costs.payer");
  }

  @Test
  void a_box_that_is_not_ticked_looks_so() {
    assertThat(choice(false).texts("//w:sdtContent")).containsExactly("\u2610");
  }

  @Test
  void programs_that_do_not_know_boxes_are_told_to_go_on() {
    assertThat(choice(true).part(WordFile.DOCUMENT)).contains("mc:Ignorable=\"w14\"");
  }
}
