package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How soon views show what was answered, and what they say when they cannot yet. */
class FreshnessTest {

    private static final int COMMANDS = 50;
    private static final int WARM_UP = 20;

    @RegisterExtension
    static final Running RUNNING = new Running();

    @Test
    void aQueryBeyondTheLogSaysSoWithinTheWaitItIsGiven() {
        Program program = RUNNING.program();
        long beyond = program.logSize() + 1_000_000;
        program.get("/api/cases");
        long start = System.nanoTime();
        Reply reply = program.get("/api/cases?afterPosition=" + beyond + "&wait=300");
        Duration waited = Duration.ofNanos(System.nanoTime() - start);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("1");
        assertThat(reply.json().get("code").asString()).isEqualTo("views.behind");
        assertThat(reply.json().get("facts").get("position").asString()).isEqualTo(Long.toString(beyond));
        assertThat(waited).isBetween(Duration.ofMillis(250), Duration.ofSeconds(2));
    }

    @Test
    void aWriterReadsItsOwnWriteAtOnce() {
        Story story = new Story(RUNNING.program());
        for (int i = 0; i < 20; i++) {
            long position = story.organisation("one-" + i, "ASSOCIATION");
            Reply reply =
                    RUNNING.program().get("/api/organisations/" + story.id("one-" + i) + "?afterPosition=" + position);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(Long.parseLong(reply.header("Fil-Rouge-Position"))).isGreaterThanOrEqualTo(position);
        }
    }

    @Test
    void aViewShowsACommandAFewMillisecondsAfterItsAnswer() {
        Story story = new Story(RUNNING.program());
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UP + COMMANDS; i++) {
            story.organisation("one-" + i, "ASSOCIATION");
            long answered = System.nanoTime();
            while (RUNNING.program()
                            .get("/api/organisations/" + story.id("one-" + i))
                            .status()
                    != 200) {
                Thread.onSpinWait();
            }
            millis.add((System.nanoTime() - answered) / 1e6);
        }
        List<Double> measured =
                millis.subList(WARM_UP, millis.size()).stream().sorted().toList();
        double median = measured.get(COMMANDS / 2);
        System.out.printf(
                "From a command's answer to the view showing it, over %d commands, the query's own time included:"
                        + " median %.1f ms, longest %.1f ms%n",
                COMMANDS, median, measured.getLast());
        assertThat(median).isLessThan(100);
    }
}
