package nl.artikel28.rendering.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paper leaves blank or settles elsewhere is in the document, and there once. */
class OpenTermsComeOutTest {

  private static final AttributePath TEXT = AttributePath.of("text");
  private static final int DEEPEST = 5;
  private static final String BLANK = "path=Optional[%s]";
  private static final String ELSEWHERE = "<%s>";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, DEEPEST})
  void everyBlankAmongStatedTermsIsThereOnce(int depth) {
    List<AttributePath> open = open(depth);

    assertThat(notOnce(blanks(without(depth), open), BLANK, open)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, DEEPEST})
  void everyTermSettledElsewhereAmongStatedTermsIsThereOnce(int depth) {
    List<AttributePath> open = open(depth);

    assertThat(notOnce(elsewhere(without(depth), open), ELSEWHERE, open)).isEmpty();
  }

  @Test
  void nothingOpenIsLostWhereNothingIsStated() {
    List<AttributePath> open = new ArrayList<>();
    for (int depth = 0; depth <= DEEPEST; depth++) {
      open.addAll(open(depth));
    }
    DataProcessingAgreement bare = DataProcessingAgreement.builder().reference("bare").build();

    assertThat(notOnce(blanks(bare, open), BLANK, open)).isEmpty();
    assertThat(notOnce(elsewhere(bare, open), ELSEWHERE, open)).isEmpty();
  }

  @Test
  void twoPlacesForOneTermAreBothTold() {
    AttributePath path = AttributePath.of("audit.notice");
    DataProcessingAgreement agreement = DataProcessingAgreement.builder().reference("two").build();

    assertThat(document(agreement, List.of(elsewhere(path, "first"), elsewhere(path, "second"))))
        .contains("text=first]", "text=second]");
  }

  private static Predicate<AttributePath> at(int depth) {
    return path ->
        path.equals(TEXT) || path.value().chars().filter(each -> each == '.').count() == depth;
  }

  private static List<AttributePath> open(int depth) {
    return FilledAgreement.left(at(depth)).stream().filter(path -> !path.equals(TEXT)).toList();
  }

  private static DataProcessingAgreement without(int depth) {
    return FilledAgreement.without(at(depth));
  }

  private static String blanks(DataProcessingAgreement agreement, List<AttributePath> open) {
    List<WrittenTerm> terms =
        open.stream()
            .map(path -> WrittenTerm.builder().path(path).state(TermState.BLANK).build())
            .toList();
    return document(agreement, terms);
  }

  private static String elsewhere(DataProcessingAgreement agreement, List<AttributePath> open) {
    return document(
        agreement, open.stream().map(path -> elsewhere(path, ELSEWHERE.formatted(path))).toList());
  }

  private static WrittenTerm elsewhere(AttributePath path, String place) {
    return WrittenTerm.builder()
        .path(path)
        .state(TermState.ELSEWHERE)
        .elsewhere(Elsewhere.builder().kind(ElsewhereKind.WEB_PAGE).reference(place).build())
        .build();
  }

  private static String document(DataProcessingAgreement agreement, List<WrittenTerm> terms) {
    AgreementText text = AgreementText.builder().addAllTerms(terms).build();
    return AgreementAssembler.in(LocalisedText.DUTCH)
        .assemble(agreement.toBuilder().text(text).build())
        .content()
        .toString();
  }

  private static List<AttributePath> notOnce(
      String document, String mark, List<AttributePath> open) {
    return open.stream()
        .filter(path -> document.split(Pattern.quote(mark.formatted(path)), -1).length != 2)
        .toList();
  }
}
