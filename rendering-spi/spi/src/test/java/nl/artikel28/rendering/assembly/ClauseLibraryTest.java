package nl.artikel28.rendering.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.breach.BreachNotification;
import nl.artikel28.agreement.time.TimeLimit;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.rendering.document.Document;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;

class ClauseLibraryTest {

  private static final String DEADLINE = "breachNotification.deadline";

  private static final DataProcessingAgreement AGREEMENT =
      DataProcessingAgreement.builder()
          .reference("house")
          .breachNotification(
              BreachNotification.builder().deadline(TimeLimit.of(TimeSpan.hours(24))).build())
          .build();

  @Test
  void aSentenceOfTheHouseTakesThePlaceOfOurs() {
    assertThat(text(english("Call our desk {value}."), Locale.ENGLISH))
        .contains("Call our desk ", "within ", "24 hours")
        .doesNotContain("The processor shall notify");
  }

  @Test
  void aSentenceInOneLanguageLeavesTheOtherAsItIs() {
    assertThat(text(english("Call our desk {value}."), LocalisedText.DUTCH))
        .contains("De verwerker meldt een inbreuk");
  }

  @Test
  void aSentenceThatLosesATermIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(english("Call our desk."), Locale.ENGLISH))
        .withMessage(
            "the sentence of the house for '%s' has the placeholders [], and needs [value]",
            DEADLINE);
  }

  @Test
  void aKeyThatNothingAsksForIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ClauseLibrary.of(Locale.ENGLISH, Map.of("breachNotifcation.deadline", "{value}")))
        .withMessage(
            "there is no sentence 'breachNotifcation.deadline'; did you mean '%s'?", DEADLINE);
  }

  @Test
  void everySentenceCanBeReplaced() {
    ClauseLibrary shouting =
        (key, language) ->
            key.equals("breachNotification.heading") ? Optional.of("BREACHES") : Optional.empty();

    assertThat(text(shouting, Locale.ENGLISH)).contains("heading=BREACHES");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Wording.in(LocalisedText.DUTCH, ClauseLibrary.standard()).keys())
        .isEqualTo(Wording.in(Locale.ENGLISH, ClauseLibrary.standard()).keys());
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() {
    Wording dutch = Wording.in(LocalisedText.DUTCH, ClauseLibrary.standard());
    Wording english = Wording.in(Locale.ENGLISH, ClauseLibrary.standard());
    for (String key : dutch.keys()) {
      assertThat(Wording.names(english.find(key)))
          .as(key)
          .isEqualTo(Wording.names(dutch.find(key)));
    }
  }

  private static ClauseLibrary english(String sentence) {
    return ClauseLibrary.of(Locale.ENGLISH, Map.of(DEADLINE, sentence));
  }

  private static String text(ClauseLibrary house, Locale language) {
    Document document = AgreementAssembler.in(language).with(house).assemble(AGREEMENT);
    return document.content().toString();
  }
}
