package nl.artikel28.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static Message message(String template, Argument... arguments) {
    return Message.builder()
        .template(new LocalisedText(template, template))
        .addArguments(arguments)
        .build();
  }

  @Test
  void puts_arguments_into_the_language_of_the_reader() {
    Message message =
        message(
            "{a} {b} {c} {d}",
            Argument.span("a", TimeSpan.hours(48)),
            Argument.day("b", LocalDate.of(2026, 3, 1)),
            Argument.count("c", 12_000),
            Argument.words("d", new LocalisedText("een", "one")));
    assertThat(message.in(Locale.forLanguageTag("nl-BE")))
        .isEqualTo("48 uur 1 maart 2026 12000 een");
    assertThat(message.in(Locale.FRENCH)).isEqualTo("48 hours 1 March 2026 12000 one");
  }

  @Test
  void lists_several_words() {
    Message message =
        message(
            "{a}; {b}",
            Argument.wordList(
                "a", List.of(new LocalisedText("een", "one"), new LocalisedText("twee", "two"))),
            Argument.quotes("b", List.of("x", "y")));
    assertThat(message.in(Locale.ENGLISH)).isEqualTo("one, two; “x”, “y”");
  }

  @Test
  void never_reads_words_of_an_agreement_as_a_template() {
    assertThat(message("{a}", Argument.quote("a", "{b} ${1+1}")).in(Locale.ENGLISH))
        .isEqualTo("“{b} ${1+1}”");
  }

  @Test
  void fails_when_an_argument_is_missing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> message("{a}").in(Locale.ENGLISH))
        .withMessageContaining("'a'");
  }
}
