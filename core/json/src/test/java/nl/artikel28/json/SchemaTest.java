package nl.artikel28.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.time.TimeSpan;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.AgreementHead;
import nl.artikel28.report.Argument;
import nl.artikel28.report.Confirmation;
import nl.artikel28.report.Finding;
import nl.artikel28.report.LegalBasis;
import nl.artikel28.report.Message;
import nl.artikel28.report.Outcome;
import nl.artikel28.report.PolicyHead;
import nl.artikel28.report.Report;
import nl.artikel28.report.ReviewMode;
import nl.artikel28.report.RuleBookHead;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.report.Rung;
import nl.artikel28.report.Severity;
import nl.artikel28.report.SourceClass;
import nl.artikel28.report.Waivers;
import nl.artikel28.testkit.Agreements;
import nl.artikel28.text.LocalisedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schemas accept is what the readers accept, and nothing else. */
class SchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a type refuses although each of its attributes has the right form. */
  private static final List<String> BEYOND_A_SCHEMA =
      List.of(
          "a week has",
          "the longest run",
          "a currency is",
          "an amount of money",
          "is PARTIAL",
          "of a waiver is not blank",
          "does not end before it is approved",
          "a range has two ends",
          "in ISO 3166-1",
          "does not follow from",
          "is missing in");

  private static final LocalisedText TITLE = new LocalisedText("Titel", "Title");

  private static final Message MESSAGE =
      Message.builder()
          .template(new LocalisedText("{a} {b} {c} {d} {e} {f} {g}", "{a} {b} {c} {d} {e} {f} {g}"))
          .addArguments(
              Argument.count("a", 1),
              Argument.span("b", TimeSpan.hours(48)),
              Argument.day("c", LocalDate.of(2026, 11, 21)),
              Argument.quote("d", "x"),
              Argument.quotes("e", List.of("y")),
              Argument.words("f", TITLE),
              Argument.wordList("g", List.of(TITLE)))
          .build();

  private static final Report REPORT =
      Report.builder()
          .agreement(AgreementHead.builder().reference("r").title("t").version("1").build())
          .policy(
              PolicyHead.builder()
                  .name("p")
                  .version("2")
                  .side(Side.CONTROLLER)
                  .addBases("standard")
                  .build())
          .ruleBook(RuleBookHead.builder().name("b").version("3").rules(1).build())
          .date(LocalDate.of(2026, 11, 21))
          .mode(ReviewMode.STRICT)
          .addOutcomes(
              RuleOutcome.builder()
                  .rule(new RuleId("BRN-03"))
                  .outcome(Outcome.UNDETERMINED)
                  .title(TITLE)
                  .reason(MESSAGE)
                  .path(AttributePath.of("law"))
                  .addClauses("1")
                  .build())
          .addFindings(
              Finding.builder()
                  .rule(new RuleId("BRN-03"))
                  .severity(Severity.ERROR)
                  .kind(RuleKind.DEVIATION)
                  .path(AttributePath.of("law.forums[0]"))
                  .addClauses("1")
                  .addBelongsAt("2")
                  .title(TITLE)
                  .requirement(TITLE)
                  .message(MESSAGE)
                  .ask(MESSAGE)
                  .expected(Argument.span("expected", TimeSpan.hours(24)))
                  .actual(Argument.span("actual", TimeSpan.hours(48)))
                  .rung(Rung.BEYOND)
                  .approvedBy("q")
                  .addBases(
                      LegalBasis.builder()
                          .instrument("GDPR")
                          .name(TITLE)
                          .article("33")
                          .paragraph("3")
                          .letter("a")
                          .place(TITLE)
                          .source(SourceClass.STATUTE)
                          .confirmation(Confirmation.LOOKED_UP)
                          .link(URI.create("https://example.org"))
                          .build())
                  .build())
          .build();

  private final Schema agreementSchema = schema(AgreementJson.schema());
  private final Schema reportSchema = schema(ReportJson.schema());
  private final Schema policySchema = schema(PolicyJson.schema());

  private final Schema waiversSchema = schema(WaiversJson.schema());

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  @Property(tries = 50)
  void the_schema_accepts_every_agreement_that_was_written(
      @ForAll("agreements") DataProcessingAgreement agreement) {
    assertThat(agreementSchema.validate(MAPPER.readTree(AgreementJson.write(agreement)))).isEmpty();
  }

  @Property(tries = 300)
  void schema_and_reader_agree_on_an_agreement_with_one_thing_changed(
      @ForAll("agreements") DataProcessingAgreement agreement, @ForAll long seed) {
    agree(agreementSchema, AgreementJson::read, AgreementJson.write(agreement), seed);
  }

  @Property(tries = 300)
  void schema_and_reader_agree_on_a_report_with_one_thing_changed(@ForAll long seed) {
    agree(reportSchema, ReportJson::read, ReportJson.write(REPORT), seed);
  }

  @Property(tries = 300)
  void schema_and_reader_agree_on_a_policy_with_one_thing_changed(
      @ForAll("policies") Policy policy, @ForAll long seed) {
    agree(policySchema, PolicyJson::read, PolicyJson.write(policy), seed);
  }

  @Property(tries = 100)
  void schema_and_reader_agree_on_waivers_with_one_thing_changed(
      @ForAll("waivers") Waivers waivers, @ForAll long seed) {
    agree(waiversSchema, WaiversJson::read, WaiversJson.write(waivers), seed);
  }

  @Provide
  Arbitrary<Waivers> waivers() {
    return Agreements.anyWaivers();
  }

  @Example
  void reading_a_report_that_was_written_gives_an_equal_one() {
    assertThat(ReportJson.read(ReportJson.write(REPORT))).isEqualTo(REPORT);
    assertThat(reportSchema.validate(MAPPER.readTree(ReportJson.write(REPORT)))).isEmpty();
  }

  private static void agree(Schema schema, Consumer<String> reader, String json, long seed) {
    JsonNode changed = MAPPER.readTree(json);
    change(changed, new Random(seed));
    String text = MAPPER.writeValueAsString(changed);
    String refusal = refusal(reader, text);
    if (BEYOND_A_SCHEMA.stream().noneMatch(refusal::contains)) {
      assertThat(schema.validate(changed).isEmpty())
          .as("schema accepts, reader says: %s; %s", refusal, text)
          .isEqualTo(refusal.isEmpty());
    }
  }

  private static String refusal(Consumer<String> reader, String text) {
    try {
      reader.accept(text);
      return "";
    } catch (JsonFormatException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Changes one node: another name, no value, or a value of another type. */
  private static void change(JsonNode root, Random random) {
    List<Consumer<JsonNode>> places = new ArrayList<>();
    List<Runnable> removals = new ArrayList<>();
    collect(root, places, removals);
    if (random.nextInt(4) == 0) {
      removals.get(random.nextInt(removals.size())).run();
      return;
    }
    List<JsonNode> values =
        List.of(
            NODES.stringNode("!"),
            NODES.numberNode(7),
            NODES.numberNode(7.5),
            NODES.booleanNode(true),
            NODES.nullNode(),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.arrayNode().add("!"),
            NODES.stringNode("48 hours"),
            NODES.stringNode("FULL"));
    places.get(random.nextInt(places.size())).accept(values.get(random.nextInt(values.size())));
  }

  private static void collect(
      JsonNode node, List<Consumer<JsonNode>> places, List<Runnable> removals) {
    if (node instanceof ObjectNode object) {
      places.add(value -> object.set("unknown", value));
      for (String name : List.copyOf(object.propertyNames())) {
        places.add(value -> object.set(name, value));
        removals.add(() -> object.remove(name));
        collect(object.get(name), places, removals);
      }
    } else if (node instanceof ArrayNode array) {
      places.add(array::add);
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        places.add(value -> array.set(index, value));
        collect(array.get(i), places, removals);
      }
    }
  }

  @Provide
  Arbitrary<DataProcessingAgreement> agreements() {
    return Agreements.any();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Agreements.anyPolicy();
  }
}
