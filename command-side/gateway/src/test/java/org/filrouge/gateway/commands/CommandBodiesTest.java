package org.filrouge.gateway.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.kernel.event.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A body that cannot be read is answered with every fault in it, and an unknown command with that. */
class CommandBodiesTest {

    private final Desk desk = new Desk();

    @Test
    void everyFaultIsNamedWhereItStands() {
        assertThat(
                        faults(
                                "grant-funding",
                                """
                        {"id": "Not a slug", "effective": "2008-13", "status": "DONE", "recordedBy": "me", "gaps": [],
                         "decidedBy": "a",
                         "data": {"funder": "a", "recipient": null, "amount": {"amount": "many"}, "kind": "GIFT", "x": 1}}
                        """))
                .containsExactlyInAnyOrder(
                        "/id",
                        "/effective",
                        "/status",
                        "/recordedBy",
                        "/gaps",
                        "/decidedBy",
                        "/data/recipient",
                        "/data/amount/basis",
                        "/data/amount/amount",
                        "/data/object",
                        "/data/kind",
                        "/data/x");
    }

    @Test
    void aSumAndAFingerprintAreCheckedToTheDigit() {
        assertThat(
                        faults(
                                "grant-funding",
                                """
                        {"case": "c", "data": {"funder": "a", "recipient": "b", "object": "o", "kind": "GRANT",
                         "amount": {"amount": 1.234, "basis": "NOT_STATED"}}}
                        """))
                .containsExactly("/data/amount/amount");
        assertThat(
                        faults(
                                "enter-organisation",
                                """
                        {"evidence": [{"reference": "r", "sha256": "short"}], "data": {"name": "A", "kind": "OTHER"}}
                        """))
                .containsExactly("/evidence/0/sha256");
    }

    @Test
    void anObservationIsCheckedByItsKind() {
        String body =
                """
                {"data": {"kind": "%s", "vocabulary": %d, "values": {"hypotheses": "one", "more": 1}}}""";

        assertThat(faults("record-observation", body.formatted("no-such-kind", 1)))
                .containsExactly("/data/kind");
        assertThat(faults("record-observation", body.formatted("vigilance-point", 2)))
                .containsExactlyInAnyOrder(
                        "/data/vocabulary", "/data/values/subject", "/data/values/hypotheses", "/data/values/more");
    }

    @Test
    void aTextThatPointsAtAPersonIsRefused() {
        assertThat(faults("enter-organisation", "{\"data\": {\"name\": \"someone@example.org\", \"kind\": \"OTHER\"}}"))
                .containsExactly("/data/name");
    }

    @Test
    void aCommandThatGoesOnWithAHistoryMustNameIt() {
        assertThat(faults("register-organisation", "{\"data\": {}}")).containsExactly("/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{} {}",
                "{\"id\": 1, \"id\": 2}",
                "{\"id\": \"\\u0000\"}",
                "{\"a\": 1e2147483648}"
            })
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThat(faults("enter-organisation", body)).isNotEmpty();
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin = "{\"data\": {\"name\": \"É\", \"kind\": \"OTHER\"}}"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(desk.send("/api/commands/enter-organisation", "application/json", latin)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aBodyOverTheLimitIsRefusedUnread() {
        String body = "{\"data\": {\"name\": \"" + "x".repeat(1 << 20) + "\", \"kind\": \"OTHER\"}}";

        Answer answer = desk.send("enter-organisation", body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("request.too-large");
    }

    @Test
    void anUnknownCommandIsNotFound() {
        assertThat(desk.send("do-something", "{}").code()).isEqualTo("request.unknown-command");
        assertThat(desk.send("import-case-file", "{}").status()).isEqualTo(404);
    }

    @Test
    void anotherTypeOfContentIsNotTaken() {
        assertThat(desk.send("/api/commands/enter-organisation", "text/plain", "{}".getBytes(UTF_8))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aProblemSpeaksTheLanguageAskedForAndShowsBothSentences() {
        Answer french = desk.send("do-something", "{}", "Accept-Language", "fr");

        assertThat(french.body().at("/sentence/en").asString()).isEqualTo("There is no command do-something.");
        assertThat(french.body().at("/sentence/fr").asString()).isEqualTo("Il n'y a pas de commande do-something.");
        assertThat(french.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void everyCommandPublishesTheSchemaItIsCheckedBy() {
        CommandContracts contracts = desk.gateway().contracts();

        assertThat(EventCatalogue.entries().stream().flatMap(entry -> entry.command().stream()))
                .isNotEmpty()
                .allSatisfy(command -> {
                    JsonNode schema = contracts.schema(command);
                    assertThat(schema.get("additionalProperties").asBoolean(true))
                            .isFalse();
                    assertThat(schema.at("/properties/data/additionalProperties")
                                    .asBoolean(true))
                            .isFalse();
                    assertThat(schema.at("/properties").propertyNames())
                            .contains("case", "effective", "data")
                            .containsAnyOf("id", "stream");
                });
        assertThat(contracts.schema("record-observation").at("/properties/data/properties/values"))
                .hasToString("{\"type\":\"object\",\"additionalProperties\":true}");
    }

    private List<String> faults(String command, String body) {
        Answer answer = desk.send(command, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.malformed");
        assertThat(desk.gateway().log()).isEmpty();
        return answer.body()
                .get("faults")
                .valueStream()
                .map(fault -> fault.path("field").asString(""))
                .toList();
    }
}
