package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.filrouge.ledgerservice.attest.ViewsAttester;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.verify.Found;
import org.filrouge.ledgerservice.verify.Report;
import org.filrouge.ledgerservice.verify.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** Attacks on a real read store, and what the verifier and the next start say of each. */
class EditedViewsTest {

    @TempDir
    static Path original;

    private static DemoData honest;

    @TempDir
    Path folder;

    private DemoData copy;

    @BeforeAll
    static void runOnce() {
        honest = DemoData.made(original);
    }

    @BeforeEach
    void copy() {
        copy = honest.copied(folder);
    }

    @Test
    void an_honest_read_store_gives_nothing() {
        assertThat(copy.codes()).isEmpty();
        assertThat(copy.verify().exit()).isZero();
    }

    @Test
    void an_edited_answer_is_named() {
        Object key = edit("case", "view");
        Found found = only("view.edited");
        assertThat(found.facts())
                .containsEntry("view", "case")
                .containsEntry("count", "1")
                .containsEntry("differing", String.valueOf(key));
        assertThat(found.sentence().en()).contains("What readers are shown (case)", String.valueOf(key));
    }

    @Test
    void a_deleted_answer_is_named() {
        copy.tamper(database -> {
            MongoCollection<Document> funders = collection(database, "funder");
            funders.deleteOne(Filters.eq("_id", any(funders).get("_id")));
        });
        assertThat(only("view.edited").facts())
                .containsEntry("view", "funder")
                .containsEntry("differing", "0")
                .doesNotContainEntry("missing", "0");
    }

    @Test
    void an_added_answer_is_named() {
        copy.tamper(database -> {
            MongoCollection<Document> organisations = collection(database, "organisation");
            organisations.insertOne(any(organisations).append("_id", "made-up"));
        });
        assertThat(only("view.edited").facts())
                .containsEntry("view", "organisation")
                .containsEntry("added", "made-up");
    }

    @Test
    void an_event_edited_where_readers_see_it_is_named() {
        Object key = edit("event", "envelope");
        assertThat(only("view.edited").facts())
                .containsEntry("view", "event")
                .containsEntry("differing", String.valueOf(key));
    }

    @Test
    void an_event_taken_out_of_a_history_is_named() {
        copy.tamper(database -> {
            MongoCollection<Document> chunks = collection(database, "history_chunk");
            Document chunk = any(chunks);
            chunk.getList("positions", Long.class).removeLast();
            chunks.replaceOne(Filters.eq("_id", chunk.get("_id")), chunk);
        });
        assertThat(only("view.edited").facts()).containsEntry("view", "history");
    }

    @Test
    void a_start_over_edited_answers_says_so_and_attests_nothing_more() throws IOException {
        edit("case", "view");
        String attested = Files.readString(copy.newestStatement());
        copy.run(false, program -> {
            Health health = health(program);
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(String.valueOf(health.getDetails().get("reason"))).contains("the answers of case are not");
        });
        assertThat(Files.readString(copy.newestStatement())).isEqualTo(attested);
        assertThat(only("view.edited").facts()).containsEntry("view", "case");
    }

    @Test
    void edited_answers_that_were_attested_contradict_the_events() throws IOException {
        edit("case", "view");
        Files.delete(copy.newestStatement());
        copy.run(false, program -> assertThat(health(program).getStatus()).isEqualTo(Status.UP));
        assertThat(copy.codes()).containsExactly("views.attestation-differs", "view.edited");
        assertThat(copy.verify().findings().getFirst().facts()).containsEntry("views", "case");
        DemoData.delete(copy.data.resolve("views"));
        copy.run(false, program -> {});
        assertThat(copy.codes()).containsExactly("views.attestation-differs");
    }

    @Test
    void a_statement_that_the_log_did_not_sign_is_refused() throws IOException {
        Path statement = copy.newestStatement();
        Files.writeString(
                statement, Files.readString(statement).replaceFirst("case ([0-9]+) ([0-9]+) ", "case $1 1$2 "));
        assertThat(only("views.attestation-refused").facts())
                .containsEntry("size", statement.getFileName().toString());
        copy.run(false, program -> assertThat(health(program).getStatus()).isEqualTo(Status.DOWN));
    }

    @Test
    void statements_that_are_gone_are_a_gap() {
        DemoData.delete(copy.data.resolve("log/views"));
        Verification verification = copy.verify();
        assertThat(verification.findings()).extracting(Found::code).containsExactly("views.attestation-behind");
        assertThat(verification.exit()).isEqualTo(1);
    }

    @Test
    void a_read_store_elsewhere_or_unreadable_is_a_gap() throws IOException {
        Path file = copy.data.resolve("views/views.mv");
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(copy.codes()).containsExactly("views.not-compared");
        Files.delete(file);
        assertThat(copy.codes()).containsExactly("views.not-compared");
        assertThat(Report.text(copy.verify(), false)).contains("elles ne sont pas dans ce dossier");
    }

    @Test
    void changed_events_are_told_of_and_not_laid_to_the_views() throws Exception {
        try (var connection =
                        java.sql.DriverManager.getConnection("jdbc:sqlite:" + copy.data.resolve("events/events.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE event SET recorded = '2001-01-01T00:00:00.000000Z' WHERE position = 5");
        }
        assertThat(copy.codes()).contains("row.edited", "views.not-compared").doesNotContain("view.edited");
    }

    @Test
    void views_built_anew_are_those_that_were_attested() {
        DemoData.delete(copy.data.resolve("views"));
        copy.run(false, program -> {
            assertThat(health(program).getStatus()).isEqualTo(Status.UP);
            long size = program.getBean(LogWriter.class).newest().size();
            assertThat(program.getBean(ViewsAttester.class).attestedSize()).isEqualTo(size);
        });
        assertThat(copy.codes()).isEmpty();
    }

    private Object edit(String name, String part) {
        Object[] key = new Object[1];
        copy.tamper(database -> {
            MongoCollection<Document> documents = collection(database, name);
            Document document = any(documents);
            document.get(part, Document.class).put("edited", "by somebody");
            documents.replaceOne(Filters.eq("_id", document.get("_id")), document);
            key[0] = document.get("_id");
        });
        return key[0];
    }

    private Found only(String code) {
        Verification verification = copy.verify();
        assertThat(verification.findings()).extracting(Found::code).containsExactly(code);
        assertThat(verification.exit()).isEqualTo(2);
        return verification.findings().getFirst();
    }

    private static MongoCollection<Document> collection(MongoDatabase database, String name) {
        List<String> named = database.listCollectionNames().into(new java.util.ArrayList<>()).stream()
                .filter(collection -> collection.startsWith(name + "__v"))
                .toList();
        assertThat(named).hasSize(1);
        return database.getCollection(named.getFirst());
    }

    private static Document any(MongoCollection<Document> documents) {
        Document found = documents.find().first();
        assertThat(found).isNotNull();
        return found;
    }

    private static Health health(ConfigurableApplicationContext program) {
        return program.getBean("attestedViewsHealthIndicator", HealthIndicator.class)
                .health();
    }
}
