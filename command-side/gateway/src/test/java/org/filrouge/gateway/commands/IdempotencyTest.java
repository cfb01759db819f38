package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.junit.jupiter.api.Test;

/** A request sent twice under one key is done once. */
class IdempotencyTest {

    private static final String BODY = """
            {"data": {"name": "A", "kind": "ASSOCIATION"}}""";

    private final Desk desk = new Desk();

    @Test
    void theSameKeyAndBodyIsAnsweredAsBeforeAndRecordsNothingMore() {
        Answer first = desk.send("enter-organisation", BODY, "Idempotency-Key", "k-1");
        int size = desk.gateway().log().size();

        Answer again = desk.send("enter-organisation", BODY, "Idempotency-Key", "k-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        desk.send("enter-organisation", BODY, "Idempotency-Key", "k-1");
        int size = desk.gateway().log().size();

        Answer other = desk.send("enter-organisation", BODY.replace("\"A\"", "\"B\""), "Idempotency-Key", "k-1");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("idempotency-key.reused");
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void theSameKeyForAnotherCommandIsRefused() {
        desk.send("enter-organisation", "{\"id\": \"a\", \"data\": {\"name\": \"A\", \"kind\": \"OTHER\"}}");
        String body = "{\"id\": \"a\", \"data\": {}}";
        desk.send("record-organisation-founding", body, "Idempotency-Key", "k-1");

        Answer other = desk.send("register-organisation", body, "Idempotency-Key", "k-1");

        assertThat(other.code()).isEqualTo("idempotency-key.reused");
    }

    @Test
    void aRefusalIsNotRememberedSoThatTheRequestMaySucceedLater() {
        String recruit = "{\"id\": \"a\", \"effective\": \"2009\", \"data\": {\"role\": \"r\", \"count\": 1}}";
        desk.after("enter-organisation", BODY.replace("{\"data\"", "{\"id\": \"a\", \"data\""));
        assertThat(desk.send("recruit-employee", recruit, "Idempotency-Key", "k-1")
                        .status())
                .isEqualTo(409);

        desk.after("register-organisation", "{\"id\": \"a\", \"effective\": \"2008\", \"data\": {}}");

        assertThat(desk.send("recruit-employee", recruit, "Idempotency-Key", "k-1")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void withoutAKeyEveryRequestIsItsOwn() {
        Answer first = desk.send("enter-organisation", BODY);
        Answer again = desk.send("enter-organisation", BODY);

        assertThat(again.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(desk.gateway().log()).hasSize(2);
    }

    @Test
    void aKeyThatIsNoPlainTextIsRefused() {
        assertThat(desk.send("enter-organisation", BODY, "Idempotency-Key", "clé 1")
                        .status())
                .isEqualTo(400);
        assertThat(desk.send("enter-organisation", BODY, "Idempotency-Key", "k".repeat(201))
                        .status())
                .isEqualTo(400);
        assertThat(desk.gateway().log()).isEmpty();
    }
}
