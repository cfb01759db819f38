package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledFiftyTimesTest {

    private static final int ROUNDS = 50;
    private static final int SEED = 20080312;

    @TempDir
    private Path data;

    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void everyAcknowledgedEventIsThereOnceAfterFiftyKillsAndTheViewsAgreeWithTheLog() throws Exception {
        Random moments = new Random(SEED);
        int askedAgain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            askedAgain += killedInTheMiddle(300 + moments.nextInt(500));
        }
        Map<String, String> live = lastRound();

        EventFile file = new EventFile(data);
        long[] shape = file.shape();
        assertThat(shape[1]).as("positions run from 0 without a gap").isEqualTo(shape[0] - 1);
        assertThat(shape[2]).as("streams with a gap").isZero();
        Map<String, Long> stored = file.positions();
        assertThat(stored).containsAllEntriesOf(acknowledged.positions());
        assertThat(acknowledged.positions()).hasSizeGreaterThan(ROUNDS);
        System.out.printf(
                "%d kills: %d events acknowledged, %d of them in the log, %d in the log in all, %d asked again%n",
                ROUNDS,
                acknowledged.positions().size(),
                acknowledged.positions().size(),
                stored.size(),
                askedAgain);

        deleteViews();
        try (Program rebuilt = Program.startEmbedded(data)) {
            assertThat(AllAnswers.differing(AllAnswers.of(rebuilt), live)).isEmpty();
        }
    }

    private int killedInTheMiddle(int afterMillis) throws InterruptedException {
        try (Program program = Program.startEmbedded(data)) {
            int asked = acknowledged.askAgain(program);
            List<Thread> callers = acknowledged.callers(program);
            Thread.sleep(afterMillis);
            program.kill();
            for (Thread caller : callers) {
                caller.join();
            }
            return asked;
        }
    }

    private Map<String, String> lastRound() throws InterruptedException {
        try (Program program = Program.startEmbedded(data)) {
            acknowledged.askAgain(program);
            Map<String, String> answers = AllAnswers.of(program);
            program.stop();
            return answers;
        }
    }

    private void deleteViews() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("views"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
