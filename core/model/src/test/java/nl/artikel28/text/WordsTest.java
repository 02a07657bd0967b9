package nl.artikel28.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Report;
import nl.artikel28.report.RuleListing;
import nl.artikel28.report.Severity;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void every_constant_of_the_model_has_words() {
    for (Enum<?> constant : constants()) {
      assertThat(Words.of(constant).nl()).as(constant.toString()).isNotBlank();
      assertThat(Words.of(constant).en()).as(constant.toString()).isNotBlank();
    }
  }

  @Test
  void words_are_those_of_the_constant() {
    assertThat(Words.of(Severity.WARNING)).isEqualTo(new LocalisedText("waarschuwing", "warning"));
  }

  @Test
  void an_enum_outside_the_model_has_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> Words.of(Thread.State.NEW));
  }

  private static List<Enum<?>> constants() {
    List<Enum<?>> constants = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    collect(Composite.of(DataProcessingAgreement.class), constants, seen);
    collect(Composite.of(Policy.class), constants, seen);
    collect(Composite.of(Report.class), constants, seen);
    collect(Composite.of(RuleListing.class), constants, seen);
    assertThat(constants).hasSizeGreaterThan(400);
    return constants;
  }

  private static void collect(Shape shape, List<Enum<?>> constants, Set<Class<?>> seen) {
    if (!seen.add(shape.type())) {
      return;
    }
    if (shape instanceof Shape.Word word) {
      constants.addAll(word.words());
    } else if (shape instanceof Shape.Choice choice) {
      choice.cases().forEach(each -> collect(each, constants, seen));
    } else if (shape instanceof Composite composite) {
      composite.attributes().forEach(each -> collect(each.shape(), constants, seen));
    }
  }
}
