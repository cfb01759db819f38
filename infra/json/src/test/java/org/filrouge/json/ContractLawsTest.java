package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.indicator.UnreadableFormula;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractLawsTest {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final Map<Entry, Contract> CONTRACTS = EventCatalogue.entries().stream()
            .collect(Collectors.toMap(entry -> entry, entry -> new Contract(Schemas.of(entry.record()))));

    static Collection<Entry> all() {
        return EventCatalogue.entries();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyApprovedExampleIsAccepted(Entry entry) {
        assertThat(CONTRACTS.get(entry).faults(Approved.example(entry), Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFieldOfEveryEventIsGuarded(Entry entry) {
        Approved.example(entry).properties().forEach(field -> {
            ObjectNode body = (ObjectNode) Approved.example(entry);
            body.set(field.getKey(), JSON.readTree(field.getValue().isObject() ? "7" : "{\"x\":1}"));

            assertThat(CONTRACTS.get(entry).faults(body, Locale.ENGLISH))
                    .extracting(Fault::field)
                    .containsOnly("/" + field.getKey());
        });
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.of(EventCatalogue.entries());
    }

    @Provide
    Arbitrary<String> oddities() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1.0",
                "1.5",
                "1e2",
                "1e3",
                "1.50e1",
                "-0.0",
                "0.001",
                "0.1234567",
                "2147483648",
                "1e999999999",
                "1e-999999999",
                "999999999999999.5",
                "\"\"",
                "\" \"",
                "\"a\"",
                "\"a\\n\"",
                "\"A\"",
                "\"5\"",
                "\"5.5\"",
                "\"5.550\"",
                "\"5.555\"",
                "\"UNKNOWN\"",
                "\"CONFLICTING\"",
                "\"2008-03\"",
                "\"2008-13\"",
                "\"XXXX-99-99\"",
                "\"2008/2007\"",
                "\"DEP-57\"",
                "\"DEP-2A1\"",
                "\"NOT_STATED\"",
                "[]",
                "[null]",
                "[\"a\"]",
                "[\"A b\"]",
                "[1]",
                "{}",
                "{\"basis\":\"INCL_TAX\"}",
                "{\"amount\":1.005,\"basis\":\"INCL_TAX\"}");
    }

    @Property(tries = 3000)
    @StatisticsReport(onFailureOnly = true)
    void whateverTheContractAcceptsCanBeReadAndIsStoredAsItWillBeRead(
            @ForAll("entries") Entry entry, @ForAll int place, @ForAll("oddities") String oddity) {
        JsonNode body = Approved.example(entry);
        List<JsonPointer> places = new ArrayList<>();
        places(body, JsonPointer.empty(), places);
        Assume.that(!places.isEmpty());
        ContractTest.put(body, places.get(Math.floorMod(place, places.size())), JSON.readTree(oddity));

        boolean accepted = accepts(entry, body);
        Statistics.label("accepted").collect(accepted).coverage(seen -> seen.check(true)
                .count(times -> times > 100));
        if (accepted) {
            DomainEvent fromTree = JSON.treeToValue(body, entry.record());
            assertThat(JSON.readValue(JSON.writeValueAsString(body), entry.record()))
                    .isEqualTo(fromTree);
            assertThat(JSON.readValue(JSON.writeValueAsString(fromTree), entry.record()))
                    .isEqualTo(fromTree);
        }
    }

    /** What is told under an observation, or anew by a rectification, is checked by the schema of its kind as well; so is a formula. */
    private static boolean accepts(Entry entry, JsonNode body) {
        boolean formed = CONTRACTS.get(entry).faults(body, Locale.ENGLISH).isEmpty();
        if (formed && body.has("fact")) {
            return EventCatalogue.byName(body.at("/fact/type").asString())
                    .map(told -> accepts(told, body.at("/fact/data")))
                    .orElse(false);
        }
        if (formed && entry.record() == IndicatorEvent.Defined.class) {
            return isFormula(body.get("formula"));
        }
        if (!formed || entry.record() != ObservationEvent.Recorded.class) {
            return formed;
        }
        return ObservationVocabulary.kind(body.get("kind").asString())
                .map(kind -> new Contract(Schemas.of(kind))
                        .faults(body.path("values"), Locale.ENGLISH)
                        .isEmpty())
                .orElse(false);
    }

    private static boolean isFormula(JsonNode form) {
        try {
            return Formulas.read(form) != null;
        } catch (UnreadableFormula unreadable) {
            return false;
        }
    }

    private static void places(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        node.properties().forEach(property -> {
            JsonPointer field = at.appendProperty(property.getKey());
            places.add(field);
            places(property.getValue(), field, places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(at.appendIndex(i));
            places(node.get(i), at.appendIndex(i), places);
        }
    }
}
