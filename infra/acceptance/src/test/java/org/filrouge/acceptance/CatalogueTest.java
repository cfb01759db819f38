package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class CatalogueTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private JsonNode catalogue;

    @BeforeEach
    void readIt() {
        catalogue = RUNNING.program().get("/api/catalogue").json();
    }

    @Test
    void everyCommandLeadsToAnEventAndTellsTheRulesItCanMeet() {
        Set<String> events = all("events", "name");
        Set<String> streams = all("streams", "stream");
        Set<String> refusals = all("refusals", "code");
        assertThat(catalogue.get("commands")).isNotEmpty().allSatisfy(command -> {
            assertThat(events).contains(command.get("event").asString());
            assertThat(streams).contains(command.get("stream").asString());
            assertThat(command.get("path").asString())
                    .isEqualTo("/api/commands/" + command.get("name").asString());
            assertThat(refusals).containsAll(Story.texts(command.get("refusals")));
            assertThat(Schemas.faultsOfSchema(command.get("schema"))).isEmpty();
            isBilingual(command.get("label"));
        });
    }

    @Test
    void everyEventAndEveryKindOfObservationHasItsSchemaAndItsLabel() {
        for (String list : List.of("events", "observations")) {
            assertThat(catalogue.get(list)).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.get("revision").asInt()).isPositive();
                assertThat(Schemas.faultsOfSchema(entry.get("schema"))).isEmpty();
                isBilingual(entry.get("label"));
            });
        }
        assertThat(Schemas.faultsOfSchema(catalogue.get("caseFile"))).isEmpty();
    }

    @Test
    void everyEventInTheLogIsInTheCatalogueAndKeepsToItsSchema() {
        long position = RUNNING.program().logSize() - 1;
        JsonNode history = RUNNING.program().seen("/api/history?limit=500", position);
        assertThat(history.get("events")).isNotEmpty().allSatisfy(event -> {
            JsonNode entry = Asker.stream(catalogue.get("events"))
                    .filter(known -> known.get("name").equals(event.get("type")))
                    .findFirst()
                    .orElseThrow();
            assertThat(event.get("revision")).isEqualTo(entry.get("revision"));
            assertThat(Schemas.faults(entry.get("schema"), event.get("data"))).isEmpty();
        });
    }

    @Test
    void everyRefusalHasItsSentenceInBothLanguagesUnderACodeOfItsOwn() {
        assertThat(all("refusals", "code")).hasSameSizeAs(catalogue.get("refusals"));
        assertThat(catalogue.get("refusals")).allSatisfy(refusal -> isBilingual(refusal.get("sentence")));
        assertThat(all("refusals", "code"))
                .containsAll(RefusedCommands.ALL.stream().map(Refused::code).toList())
                .contains(
                        "request.malformed",
                        "request.not-found",
                        "stream.stale",
                        "views.behind",
                        "idempotency-key.reused",
                        "reference.unknown",
                        "case-file.changed");
    }

    @Test
    void everyIndicatorIsAnsweredUnderTheVersionItIsListedWith() {
        assertThat(all("indicators", "code"))
                .contains("F1", "F2", "F3", "F10", "F11", "F13", "F14", "T1", "T8", "T11", "E4", "E7", "E8", "E17");
        assertThat(catalogue.get("indicators")).allSatisfy(indicator -> {
            isBilingual(indicator.get("label"));
            isBilingual(indicator.get("formula"));
            String path = "/api/indicators/" + indicator.get("code").asString() + "?case=bouches-du-rhone-ge14";
            JsonNode answer = RUNNING.program().get(path).json();
            assertThat(answer.get("version")).isEqualTo(indicator.get("version"));
            assertThat(answer.get("unit")).isEqualTo(indicator.get("unit"));
            assertThat(answer.get("status").asString()).isIn("VALUE", "UNKNOWN", "NOT_APPLICABLE", "CONFLICTING");
            assertThat(answer.get("value").isNull())
                    .isEqualTo(!answer.get("status").asString().equals("VALUE"));
            assertThat(answer.get("events").isArray()).isTrue();
        });
    }

    private Set<String> all(String list, String name) {
        return Asker.stream(catalogue.get(list))
                .map(entry -> entry.get(name).asString())
                .collect(Collectors.toSet());
    }

    private static void isBilingual(JsonNode text) {
        assertThat(text.get("fr").asString()).isNotBlank();
        assertThat(text.get("en").asString()).isNotBlank();
    }
}
