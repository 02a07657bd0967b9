package com.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.form.Execution;
import nl.artikel28.agreement.form.Signature;
import nl.artikel28.agreement.party.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host's own validator, made as every framework makes it, sees malformed agreements without any set-up. */
class HostValidatorTest {

  private static final DataProcessingAgreement MALFORMED =
      DataProcessingAgreement.builder()
          .reference("r")
          .title(" ")
          .addParties(
              Party.builder().id("a").build(),
              Party.builder()
                  .id("b")
                  .address(PostalAddress.builder().addLines("Kade 1", "").build())
                  .addContactPoints(ContactPoint.builder().email("${1+1}").build())
                  .build())
          .execution(
              Execution.builder()
                  .addSignatures(Signature.builder().party("{x} ${1+1}").build())
                  .build())
          .build();

  private final Locale machine = Locale.getDefault();

  @AfterEach
  void leave_the_machine_as_it_was() {
    Locale.setDefault(machine);
  }

  private static Map<String, String> violations(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      Map<String, String> found = new TreeMap<>();
      for (ConstraintViolation<?> violation : validator.validate(MALFORMED)) {
        found.put(violation.getPropertyPath().toString(), violation.getMessage());
      }
      return found;
    }
  }

  @Test
  void it_sees_each_violation_on_its_own_path_in_english() {
    assertEquals(
        Map.of(
            "title", "This text is blank.",
            "parties[1].address.lines[1].<list element>", "This text is blank.",
            "parties[1].contactPoints[0].email", "This is not an e-mail address.",
            "execution.signatures[0].party", "There is no party {x} ${1+1}."),
        violations("en"));
  }

  @Test
  void it_answers_in_dutch_on_a_dutch_machine() {
    assertEquals("Deze tekst is leeg.", violations("nl").get("title"));
    assertEquals(
        "Er is geen partij {x} ${1+1}.", violations("nl").get("execution.signatures[0].party"));
  }

  @Test
  void it_answers_in_english_on_any_other_machine() {
    assertEquals("This text is blank.", violations("fr").get("title"));
  }

  @Test
  void it_finds_nothing_wrong_with_a_well_formed_agreement() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertEquals(
          0,
          factory
              .getValidator()
              .validate(DataProcessingAgreement.builder().reference("r").build())
              .size());
    }
  }
}
