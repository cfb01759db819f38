package org.filrouge.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.Warning;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ImportOverHttpTest {

    private static final String NDJSON = "application/x-ndjson";

    private final Desk desk = new Desk();

    @Test
    void theFirstImportIsCreatedAndTheSecondIsOk() {
        Answer first = post(Told.file("moselle-elips"));
        Answer again = post(Told.file("moselle-elips"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/api/cases/moselle-elips");
        assertThat(first.body().get("imported").asBoolean()).isTrue();
        assertThat(first.body().get("position").asLong())
                .isEqualTo(desk.gateway().log().size() - 1L);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().get("imported").asBoolean()).isFalse();
        assertThat(again.body().get("gaps")).isEqualTo(first.body().get("gaps"));
    }

    @Test
    void jsonIsTakenToo() {
        byte[] json = KernelJson.mapper()
                .writeValueAsBytes(YamlReader.read(Told.small("facts: []").getBytes(UTF_8)));

        assertThat(desk.send("/api/imports", "application/json", json).status()).isEqualTo(201);
        assertThat(desk.send("/api/imports", "text/plain", json).status()).isEqualTo(415);
    }

    @Test
    void aWarningIsKeptWithTheToldFactAndIsNoGap() {
        Answer answer = post(
                Told.small(
                        """
                organisations:
                  - {id: a, name: A, kind: ASSOCIATION}
                  - {id: b, name: B, kind: ASSOCIATION}
                facts:
                  - {line: 1, event: commitment.made, effective: 2008, data: {promisors: [a], promisees: [b], object: o}}
                """));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(desk.gateway().log().stream()
                        .map(InMemoryGateway::envelope)
                        .flatMap(envelope -> envelope.warnings().stream()))
                .extracting(Warning::code)
                .containsExactly("commitment.no-owner");
        assertThat(answer.body().get("gaps").size()).isZero();
    }

    @Test
    void progressIsToldLineByLineAndTheReportStandsLast() {
        String facts = IntStream.range(0, 250)
                .mapToObj(i -> "  - {line: " + i + ", observe: vigilance-point, data: {subject: s}}\n")
                .collect(Collectors.joining("", "facts:\n", ""));

        List<JsonNode> lines = lines(Told.small(facts));

        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3))
                .extracting(line -> line.at("/progress/done").asInt())
                .containsExactly(100, 200, 251);
        assertThat(lines.getLast().at("/report/events").asInt()).isEqualTo(252);
        assertThat(desk.gateway()
                        .meters()
                        .get("filrouge.import.running")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void aProblemBeforeAnyProgressIsAnsweredWithItsOwnStatus() {
        Answer answer = desk.send("/api/imports", "application/yaml", "no case file".getBytes(UTF_8), "Accept", NDJSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("code").asString()).isEqualTo("request.malformed");
    }

    private Answer post(String yaml) {
        return desk.send("/api/imports", "application/yaml", yaml.getBytes(UTF_8));
    }

    private List<JsonNode> lines(String yaml) {
        Answer answer = desk.send("/api/imports", "application/yaml", yaml.getBytes(UTF_8), "Accept", NDJSON);
        assertThat(answer.header("Content-Type")).startsWith(NDJSON);
        return new String(answer.response().getContentAsByteArray(), UTF_8)
                .lines()
                .map(KernelJson.mapper()::readTree)
                .toList();
    }
}
