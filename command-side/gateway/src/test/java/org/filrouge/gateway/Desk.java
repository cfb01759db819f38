package org.filrouge.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.filrouge.gateway.commands.CommandController;
import org.filrouge.gateway.imports.ImportController;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;

/** The gateway as callers meet it: requests in, answers and problems out. */
public final class Desk {

    private final InMemoryGateway gateway = new InMemoryGateway();
    private Reader reader = Reader.alone(InMemoryGateway.ACCOUNT);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new CommandController(
                            gateway.commands(),
                            gateway.contracts(),
                            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
                            gateway.sealer(),
                            gateway.fingerprints()),
                    new ImportController(gateway.imports()))
            .setControllerAdvice(new ProblemAdvice(null))
            .build();

    /** An answer, with its body as JSON where it has one. */
    public record Answer(MockHttpServletResponse response) {

        public int status() {
            return response.getStatus();
        }

        public JsonNode body() {
            return KernelJson.mapper().readTree(response.getContentAsByteArray());
        }

        public String code() {
            return body().path("code").asString("");
        }

        public String header(String name) {
            return response.getHeader(name);
        }
    }

    public InMemoryGateway gateway() {
        return gateway;
    }

    /** From now on this one asks. */
    public Desk as(Reader who) {
        reader = who;
        return this;
    }

    /** Puts a command, as JSON. */
    public Answer send(String command, String body, String... headers) {
        return send("/api/commands/" + command, MediaType.APPLICATION_JSON_VALUE, body.getBytes(UTF_8), headers);
    }

    /** Puts a command that the test only needs done. */
    public Desk after(String command, String body) {
        Answer answer = send(command, body);
        assertThat(answer.status()).as(command + " " + answer.body()).isEqualTo(201);
        return this;
    }

    /** A case and two organisations, which most commands speak of. */
    public Desk withACase() {
        return after("open-support-case", "{'id': 'c', 'data': {'title': 'A case'}}".replace('\'', '"'))
                .after(
                        "enter-organisation",
                        "{'id': 'a', 'data': {'name': 'A', 'kind': 'ASSOCIATION'}}".replace('\'', '"'))
                .after(
                        "enter-organisation",
                        "{'id': 'b', 'data': {'name': 'B', 'kind': 'ASSOCIATION'}}".replace('\'', '"'));
    }

    /** Posts anything anywhere; headers are names and values in turn. */
    public Answer send(String path, String type, byte[] body, String... headers) {
        MockHttpServletRequestBuilder request = post(path).contentType(type).content(body);
        request.header(HttpHeaders.ACCEPT_LANGUAGE, "en");
        request.with(asked -> {
            reader.ask(asked);
            return asked;
        });
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(http.perform(request).andReturn().getResponse());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
