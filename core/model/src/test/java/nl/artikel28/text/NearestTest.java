package nl.artikel28.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES = List.of("deadline", "decision", "definition");

  @Test
  void finds_a_name_with_a_wrong_a_missing_and_a_swapped_letter() {
    assertThat(Nearest.to("deadlime", NAMES)).contains("deadline");
    assertThat(Nearest.to("desision", NAMES)).contains("decision");
    assertThat(Nearest.to("definiton", NAMES)).contains("definition");
    assertThat(Nearest.to("edadline", NAMES)).contains("deadline");
  }

  @Test
  void does_not_mind_capitals() {
    assertThat(Nearest.to("DEADLINE", NAMES)).contains("deadline");
  }

  @Test
  void finds_nothing_when_nothing_is_near() {
    assertThat(Nearest.to("liability", NAMES)).isEmpty();
    assertThat(Nearest.to("x".repeat(10_000), NAMES)).isEmpty();
    assertThat(Nearest.to("deadline", List.of())).isEmpty();
  }

  @Test
  void asks_a_question_only_when_it_has_one() {
    assertThat(Nearest.hint("deadlime", NAMES)).isEqualTo("; did you mean 'deadline'?");
    assertThat(Nearest.hint("liability", NAMES)).isEmpty();
  }
}
