package nl.artikel28.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.text.AgreementText;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.Attribute.Presence;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Finding;
import nl.artikel28.report.Report;
import nl.artikel28.testkit.Agreements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes each attribute away from the complete agreement and notes that it is settled elsewhere: a
 * person has to look there, and nothing is called missing.
 */
class SettledElsewhereTest {

  private static final Composite SHAPE = Composite.of(DataProcessingAgreement.class);
  private static final Reviewer REVIEWER = Reviewer.under(Policy.standard());
  private static final Review TODAY = Review.on(LocalDate.of(2026, 11, 21));

  /** The list of sub-processors and the name of the court have to stand in the agreement itself. */
  private static final Set<String> EXCEPTIONS = Set.of("SUB-07", "LAW-01");

  static Stream<AttributePath> paths() {
    return Agreements.paths().stream()
        .filter(path -> !path.isWithin(AttributePath.of("text")))
        .filter(path -> !path.isWithin(AttributePath.of("security.measures[0]")))
        .filter(path -> canBeAbsent(SHAPE.find(path).orElseThrow()))
        .filter(path -> !SHAPE.at(path, Agreements.complete()).isEmpty());
  }

  private static boolean canBeAbsent(Attribute attribute) {
    return attribute.presence() == Presence.OPTIONAL || attribute.isMany();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void what_is_settled_elsewhere_is_never_called_missing(AttributePath path) {
    DataProcessingAgreement without =
        unnoted(
            path, (DataProcessingAgreement) without(path.value(), SHAPE, Agreements.complete()));
    Report report = REVIEWER.review(RuleTester.elsewhere(without, path.value()), TODAY);
    Map<String, List<String>> findings =
        report.findings().stream()
            .filter(finding -> !EXCEPTIONS.contains(id(finding)))
            .collect(
                Collectors.groupingBy(
                    SettledElsewhereTest::id,
                    TreeMap::new,
                    Collectors.mapping(each -> each.text().en(), Collectors.toList())));
    assertThat(findings).isEmpty();
  }

  /** Nothing is noted any more of what is not there. */
  private static DataProcessingAgreement unnoted(
      AttributePath path, DataProcessingAgreement agreement) {
    AgreementText text = agreement.text().orElseThrow();
    return agreement.toBuilder()
        .text(
            text.toBuilder()
                .terms(text.terms().stream().filter(term -> !term.path().isWithin(path)).toList())
                .build())
        .build();
  }

  private static String id(Finding finding) {
    return finding.rule().value();
  }

  /** The value without what it holds at a path. */
  private static Object without(String path, Composite shape, Object value) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    String name = step.replaceAll("\\[.*", "");
    List<Attribute> attributes = shape.attributes();
    @Nullable Object[] values = new @Nullable Object[attributes.size()];
    for (int i = 0; i < values.length; i++) {
      Attribute attribute = attributes.get(i);
      if (attribute.presence() == Presence.DERIVED) {
        continue;
      }
      List<Object> held = new ArrayList<>(attribute.in(value));
      if (attribute.name().equals(name)) {
        if (dot < 0) {
          held.clear();
        } else {
          Shape inner = attribute.shape();
          Object first = held.get(0);
          Composite kind =
              inner instanceof Shape.Choice choice ? choice.caseOf(first) : (Composite) inner;
          held.set(0, without(path.substring(dot + 1), kind, first));
        }
      }
      values[i] =
          attribute.isMany()
              ? held
              : attribute.presence() == Presence.FLAG
                  ? !held.isEmpty()
                  : held.isEmpty() ? null : held.get(0);
    }
    return shape.assemble(values);
  }
}
