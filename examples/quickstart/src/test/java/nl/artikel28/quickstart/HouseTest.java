package nl.artikel28.quickstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.util.HashSet;
import java.util.Set;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.validation.Reviewer;
import nl.artikel28.validation.rule.Rule;
import org.junit.jupiter.api.Test;

/** The plan of the house: what may lean on what, and what stays out of sight. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.artikel28");

  @Test
  void packages_have_no_cycles() {
    check(slices().matching("nl.artikel28.(**)").should().beFreeOfCycles());
  }

  @Test
  void core_leans_on_the_platform_the_validation_api_and_nullness_annotations_only() {
    check(
        classes()
            .that()
            .resideInAnyPackage(
                "nl.artikel28.agreement..",
                "nl.artikel28.attribute",
                "nl.artikel28.constraint",
                "nl.artikel28.policy",
                "nl.artikel28.report",
                "nl.artikel28.text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "jakarta.validation..",
                "org.jspecify..",
                "org.immutables..",
                "nl.artikel28.agreement..",
                "nl.artikel28.attribute",
                "nl.artikel28.constraint",
                "nl.artikel28.policy",
                "nl.artikel28.report",
                "nl.artikel28.text"));
  }

  @Test
  void within_core_the_agreement_knows_neither_policy_nor_report() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.agreement..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.artikel28.policy", "nl.artikel28.report"));
  }

  @Test
  void json_and_validation_do_not_know_each_other() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.artikel28.validation.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.artikel28.json", "com.fasterxml.."));
  }

  @Test
  void judging_and_writing_out_do_not_know_each_other() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.rendering..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.artikel28.validation..", "nl.artikel28.json"));
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.artikel28.rendering.."));
  }

  @Test
  void a_format_knows_the_document_and_not_where_it_came_from() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "nl.artikel28.rendering.document",
                "nl.artikel28.rendering.spi",
                "nl.artikel28.rendering.text",
                "nl.artikel28.rendering.markdown",
                "nl.artikel28.rendering.html")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "nl.artikel28.agreement..",
                "nl.artikel28.report",
                "nl.artikel28.rendering.assembly"));
  }

  @Test
  void the_language_of_rules_knows_neither_a_rule_nor_the_reviewer() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.validation.rule")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                "java..",
                "org.jspecify..",
                "nl.artikel28.agreement..",
                "nl.artikel28.attribute",
                "nl.artikel28.policy",
                "nl.artikel28.report",
                "nl.artikel28.text",
                "nl.artikel28.validation.rule"));
  }

  @Test
  void hibernate_validator_is_seen_in_the_room_of_structure_only() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.artikel28.validation.structure")
            .and()
            .resideOutsideOfPackages("org.hibernate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate.."));
  }

  @Test
  void no_jackson_stands_in_a_public_signature() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.artikel28.json")
            .and()
            .arePublic()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.."));
  }

  @Test
  void generated_classes_are_hidden() {
    check(
        classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .and()
            .resideInAPackage("nl.artikel28..")
            .should()
            .notBePublic());
  }

  @Test
  void every_rule_is_final_or_shared_by_rules_and_hidden() {
    for (JavaClass rule : HOUSE) {
      boolean ofTheHouse = rule.getPackageName().startsWith("nl.artikel28.validation.");
      if (ofTheHouse && rule.isAssignableTo(Rule.class)) {
        Set<JavaModifier> modifiers = rule.getModifiers();
        assertThat(
                modifiers.contains(JavaModifier.FINAL) || modifiers.contains(JavaModifier.ABSTRACT))
            .as(rule.getName())
            .isTrue();
        boolean hiddenPackage = !exports(Reviewer.class).contains(rule.getPackageName());
        assertThat(hiddenPackage || rule.getPackageName().equals("nl.artikel28.validation.rule"))
            .as(rule.getName())
            .isTrue();
      }
    }
  }

  @Test
  void what_is_exported_is_what_users_need() {
    assertThat(exports(Reviewer.class))
        .containsExactlyInAnyOrder("nl.artikel28.validation", "nl.artikel28.validation.rule");
    assertThat(exports(AgreementJson.class)).containsExactly("nl.artikel28.json");
    assertThat(exports(DataProcessingAgreement.class))
        .filteredOn(name -> !name.startsWith("nl.artikel28.agreement"))
        .containsExactlyInAnyOrder(
            "nl.artikel28.attribute",
            "nl.artikel28.constraint",
            "nl.artikel28.policy",
            "nl.artikel28.report",
            "nl.artikel28.text");
  }

  private static Set<String> exports(Class<?> type) {
    Set<String> exports = new HashSet<>();
    for (ModuleDescriptor.Exports each : type.getModule().getDescriptor().exports()) {
      exports.add(each.source());
    }
    return exports;
  }

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }
}
