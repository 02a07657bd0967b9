package nl.artikel28.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.policy.Policy;
import nl.artikel28.testkit.Agreements;
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
      List.of("a week has", "the longest run", "a currency is", "an amount of money");

  private final Schema agreementSchema = schema(AgreementJson.schema());
  private final Schema policySchema = schema(PolicyJson.schema());

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
  void schema_and_reader_agree_on_a_policy_with_one_thing_changed(
      @ForAll("policies") Policy policy, @ForAll long seed) {
    agree(policySchema, PolicyJson::read, PolicyJson.write(policy), seed);
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
