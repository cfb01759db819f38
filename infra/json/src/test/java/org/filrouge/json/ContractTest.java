package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ContractTest {

    private static final JsonMapper JSON = KernelJson.mapper();

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    commitment.made,            /object,            7
                    commitment.made,            /object,            null
                    commitment.made,            /object,            ""
                    commitment.made,            /promisors/0,       "Not a slug"
                    commitment.made,            /promisors/0,       "elips\\n"
                    commitment.made,            /promisees/1,       null
                    commitment.made,            /owner,             {"slug":"elips"}
                    commitment.made,            /due,               "2008-13"
                    commitment.made,            /due,               2008
                    commitment.made,            /surprise,          1
                    organisation.entered,       /seat,              "DEP-2Z"
                    organisation.entered,       /seat,              "57"
                    organisation.entered,       /kind,              "NOBODY"
                    organisation.entered,       /unnamed,           "yes"
                    employer-group.documents-drafted, /documents/1, "LETTER"
                    employer-group.staff-hired, /count,             1.5
                    employer-group.staff-hired, /count,             "1"
                    employer-group.staff-hired, /count,             3000000000
                    employer-group.staff-hired, /count,             1e999999999
                    funding-agreement.granted,  /amount/amount,     12.345
                    funding-agreement.granted,  /amount/amount,     "12.345"
                    funding-agreement.granted,  /amount/amount,     true
                    funding-agreement.granted,  /amount/basis,      "TTC"
                    funding-agreement.granted,  /amount/surprise,   1
                    mission.phase-completed,    /days,              0.1234567
                    mission.phase-completed,    /days,              1e3
                    mission.phase-completed,    /days,              1e999999999
                    mission.phase-completed,    /days,              1e-999999999
                    mission.phase-completed,    /days,              1234567890123456
                    mission.phase-completed,    /days,              "CONFLICTING"
                    mission.phase-completed,    /days,              null
                    support-case.opened,        /territories/1/territory, "LOC-Thionville"
                    support-case.opened,        /territories/1/role,      "CAPITAL"
                    """)
    void aBrokenFieldIsNamedAndNoOtherOne(String event, String field, String value) {
        Entry entry = EventCatalogue.byName(event).orElseThrow();
        JsonNode body = Approved.example(entry);
        put(body, JsonPointer.compile(field), JSON.readTree(value));

        assertThat(faults(entry, body)).extracting(Fault::field).containsOnly(field);
    }

    @ParameterizedTest
    @CsvSource({"commitment.made, /object", "funding-agreement.granted, /amount/basis", "mission.started, /phase"})
    void aMissingFieldIsNamed(String event, String field) {
        Entry entry = EventCatalogue.byName(event).orElseThrow();
        JsonNode body = Approved.example(entry);
        JsonPointer pointer = JsonPointer.compile(field);
        ((ObjectNode) body.at(pointer.head())).remove(pointer.last().getMatchingProperty());

        assertThat(faults(entry, body)).extracting(Fault::field).containsExactly(field);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Entry entry = EventCatalogue.byName("organisation.entered").orElseThrow();
        JsonNode body = JSON.readTree("{\"kind\":\"NOBODY\",\"seat\":\"57\",\"a/b~c\":1}");

        assertThat(faults(entry, body))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("/name", "/kind", "/seat", "/a~1b~0c");
    }

    @Test
    void aBodyThatIsNoObjectIsAtFaultItself() {
        Entry entry = EventCatalogue.byName("commitment.broken").orElseThrow();

        assertThat(faults(entry, JSON.readTree("[]"))).extracting(Fault::field).containsExactly("");
        assertThat(faults(entry, JSON.readTree("null")))
                .extracting(Fault::field)
                .containsExactly("");
    }

    @Test
    void longTextsAndListsAreFaults() {
        Entry entry = EventCatalogue.byName("commitment.made").orElseThrow();
        ObjectNode body = (ObjectNode) Approved.example(entry);
        body.put("object", "x".repeat(2001));
        ArrayNode conditions = body.putArray("conditions");
        for (int i = 0; i <= 1000; i++) {
            conditions.add("x");
        }

        assertThat(faults(entry, body)).extracting(Fault::field).containsExactlyInAnyOrder("/object", "/conditions");
    }

    @Test
    void noMoreThanFiftyFaultsAreTold() {
        Entry entry = EventCatalogue.byName("commitment.broken").orElseThrow();
        ObjectNode body = JSON.createObjectNode();
        for (int i = 0; i < 200; i++) {
            body.put("surprise" + i, 1);
        }

        assertThat(faults(entry, body)).hasSize(50);
    }

    @Test
    void aProblemIsToldInTheCallersLanguage() {
        Entry entry = EventCatalogue.byName("commitment.made").orElseThrow();
        Contract contract = new Contract(Schemas.of(entry.record()));
        JsonNode body = JSON.createObjectNode();

        String english = contract.faults(body, Locale.ENGLISH).getFirst().problem();
        String french = contract.faults(body, Locale.FRENCH).getFirst().problem();

        assertThat(english).contains("required");
        assertThat(french).isNotBlank().isNotEqualTo(english);
    }

    private static List<Fault> faults(Entry entry, JsonNode body) {
        return new Contract(Schemas.of(entry.record())).faults(body, Locale.ENGLISH);
    }

    static void put(JsonNode body, JsonPointer field, JsonNode value) {
        JsonPointer last = field.last();
        switch (body.at(field.head())) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(field + " is nowhere");
        }
    }
}
