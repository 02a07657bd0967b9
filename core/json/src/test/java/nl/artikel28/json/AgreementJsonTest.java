package nl.artikel28.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.party.Representative;
import nl.artikel28.testkit.Agreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementJsonTest {

  private static final String START =
      "{\"format\": \"artikel28/agreement/1\", \"reference\": \"r\"";

  private static DataProcessingAgreement read(String rest) {
    return AgreementJson.read(START + rest + "}");
  }

  private static JsonFormatException refusal(String rest) {
    return refusalOf(START + rest + "}");
  }

  private static JsonFormatException refusalOf(String json) {
    JsonFormatException refusal =
        catchThrowableOfType(JsonFormatException.class, () -> AgreementJson.read(json));
    assertThat(refusal).as("nothing was refused").isNotNull();
    assertThat(refusal.getMessage()).doesNotContain("\n").doesNotContain("\u001b");
    return refusal;
  }

  @Test
  void reads_the_smallest_agreement() {
    assertThat(read("")).isEqualTo(DataProcessingAgreement.builder().reference("r").build());
  }

  @Test
  void gives_the_complete_agreement_back() {
    DataProcessingAgreement complete = Agreements.complete();
    assertThat(AgreementJson.read(AgreementJson.write(complete))).isEqualTo(complete);
  }

  @Test
  void writes_in_one_canonical_way() {
    String json =
        """
        {
          "format": "artikel28/agreement/1",
          "reference": "r",
          "language": "nl",
          "parties": [
            {
              "id": "p",
              "address": {
                "lines": ["Kade 1", "2e etage"],
                "country": "NL"
              },
              "representation": [
                {
                  "kind": "PERSON",
                  "office": "directeur"
                }
              ],
              "sectors": ["PUBLIC_AUTHORITY", "EDUCATION"]
            }
          ],
          "breachNotification": {
            "deadline": {
              "period": "48 hours"
            },
            "phased": false
          },
          "liability": {
            "caps": [
              {
                "kind": "FIXED_AMOUNT",
                "amount": {
                  "amount": 10000,
                  "currency": "EUR"
                }
              }
            ]
          }
        }
        """;
    assertThat(AgreementJson.write(AgreementJson.read(json))).isEqualTo(json);
  }

  @Test
  void orders_the_words_of_a_set_as_they_are_declared() {
    String json =
        AgreementJson.write(
            read(
                ", \"parties\": [{\"id\": \"p\", \"sectors\": [\"BUSINESS\","
                    + " \"PUBLIC_AUTHORITY\"]}]"));
    assertThat(json).contains("[\"PUBLIC_AUTHORITY\", \"BUSINESS\"]");
  }

  @Test
  void reads_and_writes_streams_and_leaves_them_open() throws IOException {
    boolean[] closed = new boolean[2];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    AgreementJson.write(Agreements.complete(), out);
    ByteArrayInputStream in =
        new ByteArrayInputStream(out.toByteArray()) {
          @Override
          public void close() {
            closed[1] = true;
          }
        };
    assertThat(AgreementJson.read(in)).isEqualTo(Agreements.complete());
    assertThat(closed).containsExactly(false, false);
  }

  @Test
  void takes_attributes_and_format_in_any_order() {
    String json = "{\"reference\": \"r\", \"title\": \"t\", \"format\": \"artikel28/agreement/1\"}";
    assertThat(AgreementJson.read(json).title()).contains("t");
  }

  @Test
  void takes_the_kind_of_a_choice_anywhere_in_its_object() {
    DataProcessingAgreement agreement =
        read(
            ", \"parties\": [{\"id\": \"p\", \"representation\":"
                + " [{\"office\": \"{\\\"kind\\\"\", \"kind\": \"PERSON\"}]}]");
    assertThat(agreement.parties().get(0).representation())
        .containsExactly(Representative.Person.builder().office("{\"kind\"").build());
  }

  @Test
  void takes_a_byte_order_mark() throws IOException {
    byte[] bytes = ("\uFEFF" + START + "}").getBytes(StandardCharsets.UTF_8);
    assertThat(AgreementJson.read(new ByteArrayInputStream(bytes)).reference()).isEqualTo("r");
  }

  @Test
  void names_the_place_and_the_nearest_name_of_an_unknown_attribute() {
    JsonFormatException refusal =
        refusalOf(
            """
            {
              "format": "artikel28/agreement/1",
              "reference": "r",
              "parties": [
                {"id": "a"},
                {"id": "b", "adress": {}}
              ]
            }
            """);
    assertThat(refusal)
        .hasMessage(
            "parties[1], line 6, column 17: unknown attribute 'adress'; did you mean 'address'?");
    assertThat(refusal.path().value()).isEqualTo("parties[1]");
    assertThat(refusal.line()).isEqualTo(6);
    assertThat(refusal.column()).isEqualTo(17);
  }

  @Test
  void names_a_missing_attribute() {
    assertThat(refusal(", \"parties\": [{\"name\": \"n\"}]"))
        .hasMessageContaining("parties[0], line 1")
        .hasMessageEndingWith("'id' is missing");
    assertThat(refusalOf("{\"format\": \"artikel28/agreement/1\"}"))
        .hasMessageEndingWith("'reference' is missing");
  }

  @Test
  void refuses_a_value_of_another_type() {
    assertThat(refusal(", \"title\": 7")).hasMessageEndingWith("expected a text, found '7'");
    assertThat(refusal(", \"parties\": {}"))
        .hasMessageEndingWith("expected a list, found an object");
    assertThat(refusal(", \"parties\": [[]]"))
        .hasMessageEndingWith("expected an object, found a list");
    assertThat(refusal(", \"execution\": {\"copies\": 2.0}"))
        .hasMessageEndingWith("expected a whole number, found '2.0'");
    assertThat(refusal(", \"execution\": {\"copies\": \"2\"}"))
        .hasMessageEndingWith("expected a whole number, found '2'");
    assertThat(refusal(", \"law\": {\"severability\": \"yes\"}"))
        .hasMessageEndingWith("expected true or false, found 'yes'");
    assertThat(refusal(", \"status\": 1")).hasMessageContaining("one of a list of words");
  }

  @Test
  void refuses_null() {
    assertThat(refusal(", \"title\": null"))
        .hasMessageContaining("title, line 1")
        .hasMessageEndingWith("null is no value; leave the attribute out");
  }

  @Test
  void refuses_an_attribute_that_stands_twice() {
    assertThat(refusal(", \"title\": \"a\", \"title\": \"b\""))
        .hasMessageContaining("title, line 1")
        .hasMessageEndingWith("'title' stands here twice");
    assertThat(refusal(", \"format\": \"artikel28/agreement/1\""))
        .hasMessageEndingWith("'format' stands here twice");
  }

  @Test
  void refuses_an_unknown_word_with_the_nearest() {
    assertThat(refusal(", \"status\": \"EXECUTE\""))
        .hasMessageEndingWith("unknown word 'EXECUTE'; did you mean 'EXECUTED'?");
    assertThat(refusal(", \"status\": \"executed\""))
        .hasMessageEndingWith("did you mean 'EXECUTED'?");
  }

  @Test
  void refuses_an_unknown_or_missing_kind() {
    String link = ", \"parties\": [{\"id\": \"p\", \"representation\": [%s]}]";
    assertThat(refusal(link.formatted("{\"kind\": \"PERSONS\"}")))
        .hasMessageContaining("parties[0].representation[0].kind")
        .hasMessageEndingWith("unknown kind 'PERSONS'; did you mean 'PERSON'?");
    assertThat(refusal(link.formatted("{}")))
        .hasMessageEndingWith("'kind' is missing; it is one of COMPANY, PERSON");
    assertThat(refusal(link.formatted("{\"kind\": 1}"))).hasMessageContaining("'kind' is missing");
    assertThat(refusal(link.formatted("\"PERSON\""))).hasMessageContaining("expected an object");
    assertThat(refusal(link.formatted("{\"kind\": \"PERSON\", \"kind\": \"COMPANY\"}")))
        .hasMessageEndingWith("'kind' stands here twice");
  }

  @Test
  void refuses_a_word_that_stands_twice_in_a_set() {
    assertThat(
            refusal(", \"parties\": [{\"id\": \"p\", \"sectors\": [\"BUSINESS\", \"BUSINESS\"]}]"))
        .hasMessageContaining("parties[0].sectors[1]")
        .hasMessageEndingWith("BUSINESS stands in this list twice");
  }

  @Test
  void says_what_is_wanted_where_a_type_refuses_a_value() {
    assertThat(refusal(", \"effectiveOn\": \"2026-02-30\""))
        .hasMessageContaining("effectiveOn, line 1")
        .hasMessageEndingWith(
            "'2026-02-30' does not fit: a date is year-month-day, such as 2026-11-21");
    assertThat(refusal(", \"language\": \"nederlands!\"")).hasMessageContaining("BCP 47");
    assertThat(refusal(", \"breachNotification\": {\"deadline\": {\"period\": \"48 uur\"}}"))
        .hasMessageContaining("breachNotification.deadline.period")
        .hasMessageContaining("such as \"48 hours\"");
    assertThat(
            refusal(
                ", \"liability\": {\"caps\": [{\"kind\": \"FIXED_AMOUNT\","
                    + " \"amount\": {\"amount\": -1, \"currency\": \"EUR\"}}]}"))
        .hasMessageContaining("liability.caps[0].amount, line 1")
        .hasMessageEndingWith("an amount of money is not negative");
  }

  @Test
  void refuses_a_path_that_no_agreement_has() {
    assertThat(refusal(", \"text\": {\"terms\": [{\"path\": \"breachNotification.deadlime\"}]}"))
        .hasMessageContaining("text.terms[0].path")
        .hasMessageEndingWith(
            "'breachNotification.deadlime' is no attribute of an agreement; did you mean"
                + " 'deadline'?");
    assertThat(refusal(", \"text\": {\"terms\": [{\"path\": \"lew.forums[0]\"}]}"))
        .hasMessageEndingWith("did you mean 'law'?");
  }

  @Test
  void refuses_another_or_no_format() {
    assertThat(refusalOf("{\"reference\": \"r\"}"))
        .hasMessageEndingWith("'format' is missing; it is \"artikel28/agreement/1\"");
    assertThat(refusalOf("{\"format\": \"artikel28/policy/1\", \"reference\": \"r\"}"))
        .hasMessageContaining("format, line 1")
        .hasMessageEndingWith("expected \"artikel28/agreement/1\", found 'artikel28/policy/1'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{\"format\"",
        "{\"format\": ",
        "{,}",
        "{'a': 1}",
        "{\"a\": 1,}",
        "// x",
        "{\"format\": \"artikel28/agreement/1\" \"reference\": \"r\"}",
        "\u0000"
      })
  void refuses_what_is_no_agreement_at_all(String text) {
    assertThat(refusalOf(text).line()).isEqualTo(1);
  }

  @Test
  void tells_the_place_of_a_fault_in_the_json_itself() {
    JsonFormatException refusal =
        refusalOf("{\n  \"format\": \"artikel28/agreement/1\",\n  oops\n}");
    assertThat(refusal).hasMessageContaining("line 3").hasMessageContaining("this is no JSON");
    assertThat(
            refusal(", \"parties\": [{\"id\": \"p\", \"representation\": [{\"office\": oops}]}]"))
        .hasMessageContaining("this is no JSON");
  }

  @Test
  void refuses_text_after_the_end() {
    assertThat(refusalOf(START + "} {}")).hasMessageContaining("goes on after its end");
    assertThat(refusalOf(START + "} x")).hasMessageContaining("line 1");
  }

  @Test
  void refuses_half_a_character() {
    assertThat(refusal(", \"title\": \"\\ud800\"")).hasMessageContaining("half a character");
    assertThat(refusal(", \"title\": \"\\udc00\\ud800\"")).hasMessageContaining("half a character");
    assertThat(read(", \"title\": \"\\ud83d\\ude00\"").title()).contains("\uD83D\uDE00");
  }

  @Test
  void refuses_bytes_that_are_no_utf_8_with_their_place() {
    byte[] bytes = (START + ",\n \"title\": \"é\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> AgreementJson.read(new ByteArrayInputStream(bytes)))
        .withMessage("line 2, column 12: these bytes are no UTF-8");
  }

  @Test
  void never_repeats_control_characters_of_a_text() {
    assertThat(refusal(", \"a\\u001b[31m\\n\": 1").getMessage()).contains("'a\uFFFD[31m'");
    assertThat(refusal(", \"" + "x".repeat(900) + "\": 1").getMessage()).hasSizeLessThan(200);
  }

  @Test
  void refuses_a_text_that_is_too_large_and_takes_one_that_just_fits() throws IOException {
    byte[] bytes = (START + "}").getBytes(StandardCharsets.UTF_8);
    JsonLimits fitting = new JsonLimits(bytes.length, 64, 10);
    JsonLimits small = new JsonLimits(bytes.length - 1, 64, 10);
    assertThat(AgreementJson.read(new ByteArrayInputStream(bytes), fitting).reference())
        .isEqualTo("r");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> AgreementJson.read(new ByteArrayInputStream(bytes), small))
        .withMessageContaining("larger than %d bytes".formatted(bytes.length - 1));
  }

  @Test
  void refuses_what_is_nested_too_deep_and_takes_what_just_fits() throws IOException {
    byte[] bytes = (START + ", \"parties\": [{\"id\": \"p\"}]}").getBytes(StandardCharsets.UTF_8);
    assertThat(
            AgreementJson.read(new ByteArrayInputStream(bytes), new JsonLimits(1000, 3, 10))
                .parties())
        .hasSize(1);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(
            () -> AgreementJson.read(new ByteArrayInputStream(bytes), new JsonLimits(1000, 2, 10)))
        .withMessageContaining("parties[0]")
        .withMessageContaining("deeper than 2 levels");
  }

  @Test
  void refuses_a_list_that_is_too_long_and_takes_one_that_just_fits() throws IOException {
    byte[] bytes = (START + ", \"annexes\": [{}, {}, {}]}").getBytes(StandardCharsets.UTF_8);
    assertThat(
            AgreementJson.read(new ByteArrayInputStream(bytes), new JsonLimits(1000, 64, 3))
                .annexes())
        .hasSize(3);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(
            () -> AgreementJson.read(new ByteArrayInputStream(bytes), new JsonLimits(1000, 64, 2)))
        .withMessageContaining("annexes")
        .withMessageContaining("more than 2 items");
  }

  @Test
  void survives_hostile_nesting_within_the_default_limits() {
    for (String bracket : List.of("[", "{\"a\":")) {
      assertThat(refusalOf(bracket.repeat(100_000))).isNotNull();
      assertThat(refusal(", \"parties\": " + bracket.repeat(100_000))).isNotNull();
      assertThat(
              refusal(
                  ", \"parties\": [{\"id\": \"p\", \"representation\": [{\"x\": "
                      + bracket.repeat(100_000)))
          .isNotNull();
    }
  }

  @Test
  void survives_a_number_without_end() {
    assertThat(refusal(", \"execution\": {\"copies\": " + "9".repeat(100_000) + "}")).isNotNull();
    assertThat(refusal(", \"execution\": {\"copies\": 99999999999}"))
        .hasMessageContaining("too large");
  }
}
