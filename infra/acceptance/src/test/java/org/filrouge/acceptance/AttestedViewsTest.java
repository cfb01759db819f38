package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.filrouge.ledger.attest.AttestedViews;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers are answered what was signed: an answer edited in the read store is seen by the verifier and by the next start. */
class AttestedViewsTest {

    @TempDir
    Path folder;

    private Path data;
    private String vkey;

    @BeforeEach
    void place() {
        data = folder.resolve("data");
    }

    @Test
    void whileTheProgramTakesCommandsAndAfterItStoppedNothingIsFound() throws Exception {
        try (Program program = Program.startEmbedded(data)) {
            vkey = program.get("/log/vkey").body().strip();
            AtomicBoolean busy = new AtomicBoolean(true);
            CompletableFuture<Void> story = CompletableFuture.runAsync(() -> {
                Story told = new Story(program);
                for (int i = 0; busy.get(); i++) {
                    told.organisation("member-" + i, "ASSOCIATION");
                }
            });
            awaitAttested(program, 30);
            for (int i = 0; i < 3; i++) {
                JsonNode report = verify();
                assertThat(codes(report)).isSubsetOf("checkpoint.nothing-kept", "row.not-yet-logged");
                assertThat(report.get("exit").asInt()).isEqualTo(1);
            }
            busy.set(false);
            story.join();
            program.stop();
        }
        assertThat(codes(verify())).containsExactly("checkpoint.nothing-kept");
        JsonNode kept = verify("--kept", data.resolve("log/checkpoint").toString());
        assertThat(codes(kept)).isEmpty();
        assertThat(kept.get("exit").asInt()).isZero();
    }

    @Test
    void theStatementIsServedAndNamed() throws Exception {
        try (Program program = Program.startEmbedded(data)) {
            long size = new Story(program).organisation("member", "ASSOCIATION") + 1;
            awaitAttested(program, size);
            VerifierKey key = VerifierKey.parse(program.get("/log/vkey").body().strip());
            JsonNode named = program.get("/api/log").json().get("views");
            assertThat(named.get("size").asLong()).isEqualTo(size);
            Caller.Reply served = program.get(named.get("attested").asString());
            assertThat(served.header("Cache-Control")).contains("immutable");
            AttestedViews read =
                    AttestedViews.open(SignedNote.parse(served.body().getBytes(StandardCharsets.UTF_8)), List.of(key));
            assertThat(read.views())
                    .filteredOn(view -> view.name().equals("organisation"))
                    .singleElement()
                    .satisfies(view -> assertThat(view.count()).isEqualTo(1));
        }
    }

    @Test
    void anAnswerEditedWhileTheProgramIsStoppedIsSeenByTheVerifierAndByTheNextStart() throws Exception {
        String member;
        try (Program program = Program.startEmbedded(data)) {
            vkey = program.get("/log/vkey").body().strip();
            Story story = new Story(program);
            member = story.id("member");
            awaitAttested(program, story.organisation("member", "ASSOCIATION") + 1);
            program.stop();
        }
        rename(member);
        JsonNode report = verify("--kept", data.resolve("log/checkpoint").toString());
        assertThat(report.get("exit").asInt()).isEqualTo(2);
        assertThat(codes(report)).containsExactly("view.edited");
        assertThat(report.get("findings").get(0).get("en").asString()).contains("organisation", member);
        try (Program program = Program.startEmbedded(data)) {
            for (int i = 0; i < 100 && program.get("/actuator/health").status() == 200; i++) {
                Thread.sleep(100);
            }
            assertThat(program.get("/actuator/health").status()).isEqualTo(503);
            assertThat(program.get("/actuator/health").body()).contains("the answers of organisation are not");
        }
    }

    private static void awaitAttested(Program program, long size) throws InterruptedException {
        for (int i = 0; i < 300 && attested(program) < size; i++) {
            Thread.sleep(100);
        }
        assertThat(attested(program)).isGreaterThanOrEqualTo(size);
    }

    private static long attested(Program program) {
        return program.get("/api/log").json().get("views").get("size").asLong();
    }

    private JsonNode verify(String... more) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("verify", data.toString(), "--vkey", vkey, "--json"));
        arguments.addAll(List.of(more));
        Program verb = Program.verb(arguments.toArray(String[]::new));
        verb.process().onExit().join();
        for (int i = 0; i < 50 && verb.output().isEmpty(); i++) {
            Thread.sleep(100);
        }
        JsonNode report = JsonMapper.shared().readTree(String.join("\n", verb.output()));
        assertThat(verb.process().exitValue()).isEqualTo(report.get("exit").asInt());
        return report;
    }

    private static List<String> codes(JsonNode report) {
        List<String> codes = new ArrayList<>();
        report.get("findings").forEach(finding -> codes.add(finding.get("code").asString()));
        return codes;
    }

    /** Gives an organisation another name, where readers are answered from. */
    private void rename(String organisation) {
        Path file = data.resolve("views/views.mv");
        assertThat(Files.exists(file)).isTrue();
        MongoServer server = new MongoServer(new H2Backend(MVStore.open(file.toString())));
        server.bind();
        try (MongoClient client = MongoClients.create(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort())) {
            for (String name : client.getDatabase("filrouge").listCollectionNames()) {
                if (name.startsWith("organisation__")) {
                    MongoCollection<Document> documents =
                            client.getDatabase("filrouge").getCollection(name);
                    Document document =
                            documents.find(Filters.eq("_id", organisation)).first();
                    assertThat(document).isNotNull();
                    document.get("view", Document.class).put("name", "Somebody else");
                    documents.replaceOne(Filters.eq("_id", organisation), document);
                }
            }
        } finally {
            server.shutdownNow();
        }
    }
}
