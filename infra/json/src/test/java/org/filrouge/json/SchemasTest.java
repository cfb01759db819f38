package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {

    @Test
    void listsMeasuresFlagsAndWhatMayBeMissingAreNotRequired() {
        assertThat(required(Schemas.of(Made.class))).containsExactly("object");
        assertThat(required(Schemas.of(PhaseCompleted.class))).containsExactly("phase");
        assertThat(required(Schemas.of(Entered.class))).containsExactlyInAnyOrder("name", "kind");
    }

    static Stream<ObjectNode> schemas() {
        return Stream.concat(
                EventCatalogue.entries().stream().map(Entry::record).map(Schemas::of),
                ObservationVocabulary.kinds().stream().map(Schemas::of));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsClosedBoundedAndFreeOfReferences(ObjectNode schema) {
        assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
        assertThat(schema.findValues("$ref")).isEmpty();
        assertThat(nodes(schema)).filteredOn(node -> node.has("items")).allMatch(node -> node.has("maxItems"));
        assertThat(texts(schema)).allMatch(text -> text.has("maxLength") || text.has("enum"));
    }

    static Collection<ObservationKind> kinds() {
        return ObservationVocabulary.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindAcceptsEachOfItsFieldsAndNamesThoseItMisses(ObservationKind kind) {
        Contract contract = new Contract(Schemas.of(kind));
        ObjectNode told = KernelJson.mapper().createObjectNode();
        kind.fields()
                .forEach(field -> told.set(field.name(), KernelJson.mapper().readTree(example(field))));

        assertThat(contract.faults(told, Locale.ENGLISH)).isEmpty();
        assertThat(contract.faults(KernelJson.mapper().createObjectNode(), Locale.ENGLISH))
                .extracting(Fault::field)
                .containsExactlyInAnyOrderElementsOf(kind.fields().stream()
                        .filter(Field::required)
                        .map(field -> "/" + field.name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindNamesEachFieldThatHoldsSomethingElse(ObservationKind kind) {
        Contract contract = new Contract(Schemas.of(kind));
        for (Field field : kind.fields()) {
            ObjectNode told = KernelJson.mapper().createObjectNode();
            kind.fields()
                    .forEach(other -> told.set(other.name(), KernelJson.mapper().readTree(example(other))));
            told.put(field.name(), true);

            assertThat(contract.faults(told, Locale.ENGLISH))
                    .extracting(Fault::field)
                    .containsOnly("/" + field.name());
        }
    }

    private static String example(Field field) {
        return switch (field.type()) {
            case TEXT -> "\"formation\"";
            case TEXTS -> "[\"formation\", \"fiches de poste\"]";
            case MEASURE -> "9.5";
            case MONEY -> "{\"amount\": 12.50, \"basis\": \"INCL_TAX\"}";
            case DATE -> "\"2009-36\"";
            case ORGANISATION -> "\"elips\"";
            case ORGANISATIONS -> "[\"elips\", \"agir\"]";
            case TERRITORY -> "\"DEP-57\"";
            case CODE -> '"' + field.codes().getFirst() + '"';
            case CODES -> "[\"" + field.codes().getFirst() + "\"]";
        };
    }

    private static List<String> required(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }

    /** The node and all below it; lists may stand in lists. */
    private static List<JsonNode> nodes(JsonNode schema) {
        List<JsonNode> nodes = new ArrayList<>(List.of(schema));
        schema.forEach(child -> nodes.addAll(nodes(child)));
        return nodes;
    }

    private static List<JsonNode> texts(JsonNode schema) {
        List<JsonNode> texts = new ArrayList<>();
        schema.findParents("type").stream()
                .filter(node -> node.get("type").isString()
                        && node.get("type").asString().equals("string"))
                .forEach(texts::add);
        return texts;
    }
}
