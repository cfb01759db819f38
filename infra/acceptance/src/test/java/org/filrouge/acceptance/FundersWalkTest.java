package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.filrouge.acceptance.OutsideChecker.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year with the funder's walk: its very commands, pasted from the document, before and after the log grew and changed its key. */
class FundersWalkTest {

    private static final Path WALK = Path.of("..", "walk", "a-funder-keeps-a-checkpoint.md");
    private static final Path SCRIPT = Path.of("..", "ledger", "check-with-openssl.sh");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    @TempDir
    private Path data;

    @TempDir
    private Path desk;

    private List<String> blocks;
    private String vkey;

    @Test
    void theCommandsHoldAfterAYearOfEventsAndAChangeOfKey() throws Exception {
        new OutsideChecker("the funder's walk", List.of("openssl", "sh", "curl", "base64", "od"), List.of("sh"))
                .orSkip();
        blocks = BLOCK.matcher(Files.readString(WALK))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(blocks).hasSize(6);
        today();
        assertThat(Program.verb("rotate-key", "--data", data.toString())
                        .process()
                        .exitValue())
                .isZero();
        nextYear();
    }

    private void today() throws Exception {
        try (Program program = Program.startEmbedded(data)) {
            tell(program, 5);
            vkey = program.get("/log/vkey").body().strip();
            assertThat(paste(program, 1)).contains("HOLDS: ", " signed that it has 5 events, root ");
            assertThat(program.stop()).isEqualTo(143);
        }
    }

    private void nextYear() throws Exception {
        try (Program program = Program.startEmbedded(data)) {
            String event = tell(program, 7);
            assertThat(paste(program, 2)).containsPattern("\\+\\S+ " + Pattern.quote(vkey) + "\n");
            assertThat(paste(program, 2, 3)).contains("HOLDS: the 5 events", " first of the 12 ");
            String own = blocks.get(4).replaceFirst("event=.*", "event=" + event);
            assertThat(own).isNotEqualTo(blocks.get(4));
            blocks = List.of(blocks.get(0), blocks.get(1), blocks.get(2), blocks.get(3), own, blocks.get(5));
            assertThat(paste(program, 2, 4)).contains("HOLDS: this leaf is at place 11 among the 12 events", event);
            for (String column : List.of("payload", "metadata")) {
                Files.write(desk.resolve(column), new EventFile(data).bytes(column, event));
            }
            assertThat(paste(program, 2, 5)).contains("HOLDS: the payload", "HOLDS: the metadata");
            refused(program);
        }
    }

    /** Without the note of the old key, and with a checkpoint of another history, nothing holds. */
    private void refused(Program program) throws IOException {
        assertThat(run(program, 3).exit()).isEqualTo(1);
        assertThat(run(program, 3).said()).contains("REFUSED: new is not signed by the key that you typed in");
        Path kept = desk.resolve("kept");
        Files.write(kept, RewrittenLog.withTheRealKey(data).upTo(5).checkpoint(5));
        Outcome rewritten = run(program, 2, 3);
        assertThat(rewritten.exit()).isEqualTo(1);
        assertThat(rewritten.said()).contains("or the log's first events are others now");
    }

    /** Records events and waits until they are signed; returns the last one's id. */
    private static String tell(Program program, int events) throws InterruptedException {
        long last = 0;
        for (int i = 0; i < events; i++) {
            last = new Story(program).organisation("walk", "ASSOCIATION");
        }
        while (program.get("/api/log").json().get("size").asLong() <= last) {
            Thread.sleep(50);
        }
        return program.seen("/api/history?limit=500", last)
                .get("events")
                .get((int) last)
                .get("id")
                .asString();
    }

    private String paste(Program program, int... numbers) throws IOException {
        Outcome outcome = run(program, numbers);
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        return outcome.said();
    }

    /** The settings, then some of the document's blocks, in a shell that stops at the first failure. */
    private Outcome run(Program program, int... numbers) throws IOException {
        String settings = blocks.get(0)
                .replace("http://127.0.0.1:8080", program.address())
                .replace("fil-rouge.local/…+…+…", vkey)
                .replace(
                        "infra/ledger/check-with-openssl.sh",
                        SCRIPT.toRealPath().toString());
        assertThat(settings)
                .contains(program.address(), vkey, SCRIPT.toRealPath().toString());
        StringBuilder pasted = new StringBuilder("set -e\ncd '" + desk + "'\n" + settings);
        for (int number : numbers) {
            pasted.append(blocks.get(number));
        }
        return new OutsideChecker("the funder's walk", List.of(), List.of("sh", "-c")).run(List.of(pasted.toString()));
    }
}
