package nl.artikel28.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nl.artikel28.constraint.WellFormedAgreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A host's validator reads the texts of constraints from a file whose name many libraries share, so
 * the rule has a copy of its own.
 */
class ConstraintTextsTest {

  private static final String CONSTRAINTS = "nl.artikel28.constraint.";
  private static final String HOST_ONLY = "WellFormedAgreement";

  private static Properties load(Class<?> beside, String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = beside.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  @ParameterizedTest
  @CsvSource({
    "/ContributorValidationMessages.properties, texts_en.properties",
    "/ContributorValidationMessages_nl.properties, texts_nl.properties"
  })
  void the_rule_says_what_a_host_s_validator_says(String host, String own) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    load(WellFormedAgreement.class, host)
        .forEach(
            (key, text) -> {
              String name = key.toString().replace(CONSTRAINTS, "").replace(".message", "");
              if (!name.equals(HOST_ONLY)) {
                expected.put("STR-01." + name, text.toString());
              }
            });
    Properties texts = load(WellFormed.class, own);
    Map<String, String> actual = new TreeMap<>();
    expected.keySet().forEach(key -> actual.put(key, texts.getProperty(key)));
    assertThat(actual).isEqualTo(expected);
  }
}
