package nl.artikel28.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributePathTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "law", "parties[0].name", "subProcessing.register[12].location"})
  void accepts_names_and_indexes(String path) {
    assertThat(AttributePath.of(path)).hasToString(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "a.",
        ".a",
        "a..b",
        "[0]",
        "a[",
        "a[]",
        "a[01]",
        "a[-1]",
        "a[x]",
        "a[0",
        "A",
        "a b",
        "a[0]b",
        "a[0][0]",
        "a[12345678]",
        "a.[0]",
        "é"
      })
  void refuses_another_form(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> AttributePath.of(path));
  }

  @Test
  void goes_down_and_up() {
    AttributePath name = AttributePath.ROOT.child("parties").item(1).child("name");
    assertThat(name).hasToString("parties[1].name");
    assertThat(name.parent()).hasToString("parties[1]");
    assertThat(name.parent().parent()).hasToString("parties");
    assertThat(name.parent().parent().parent()).isEqualTo(AttributePath.ROOT);
    assertThat(AttributePath.ROOT.parent()).isEqualTo(AttributePath.ROOT);
  }

  @Test
  void lies_within_what_it_begins_with() {
    AttributePath path = AttributePath.of("parties[1].name");
    assertThat(path.isWithin(AttributePath.of("parties"))).isTrue();
    assertThat(path.isWithin(AttributePath.of("parties[1]"))).isTrue();
    assertThat(path.isWithin(path)).isTrue();
    assertThat(path.isWithin(AttributePath.ROOT)).isTrue();
    assertThat(path.isWithin(AttributePath.of("part"))).isFalse();
    assertThat(path.isWithin(AttributePath.of("parties[1].name.x"))).isFalse();
  }

  @Test
  void sorts_items_by_number() {
    List<String> sorted =
        Stream.of("a[10].b", "a[2].b", "a[2].a", "a", "b", "a[1]")
            .map(AttributePath::of)
            .sorted()
            .map(AttributePath::value)
            .toList();
    assertThat(sorted).containsExactly("a", "a[1]", "a[2].a", "a[2].b", "a[10].b", "b");
  }
}
