package org.filrouge.ledgerservice.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest checkpoint is stamped once, no sooner than an hour after the last stamp. */
class StampedCheckpointsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final SigningKey KEY = SigningKey.ofLog("audit.example.org/main", new byte[32]);

    @TempDir
    private Path root;

    private LogFolder folder;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final List<byte[]> stamped = new ArrayList<>();
    private boolean away;

    @BeforeEach
    void publish() {
        folder = new LogFolder(root, new Disk());
    }

    @Test
    void theNewestCheckpointIsStampedAtMostOnceInAnHour() {
        StampedCheckpoints stamps = stamps();
        stamps.look();
        assertThat(stamped).as("nothing is published yet").isEmpty();
        publish(5);
        stamps.look();
        publish(6);
        publish(7);
        now = now.plus(HOUR).minusSeconds(1);
        stamps.look();
        assertThat(stamped).hasSize(1);
        now = now.plusSeconds(1);
        stamps.look();
        now = now.plus(HOUR);
        stamps.look();
        assertThat(stamped)
                .containsExactly(
                        folder.read("checkpoints/5").orElseThrow(),
                        folder.read("checkpoints/7").orElseThrow());
        assertThat(folder.read("checkpoints/6.tsr")).isEmpty();
        assertThat(folder.read("checkpoints/7.tsr")).isPresent();
        assertThat(stamps.stampedSize()).isEqualTo(7);
    }

    @Test
    void anAuthorityThatWasAwayIsAskedAgain() {
        StampedCheckpoints stamps = stamps();
        publish(5);
        away = true;
        stamps.look();
        assertThat(stamps.trouble()).hasValue("away");
        away = false;
        stamps.look();
        assertThat(stamps.trouble()).isEmpty();
        assertThat(folder.read("checkpoints/5.tsr")).isPresent();
    }

    @Test
    void aProgramThatIsStartedAgainWaitsForItsHour() {
        publish(5);
        stamps().look();
        publish(6);
        try (StampedCheckpoints again = stamps()) {
            again.restore();
            now = now.plusSeconds(60);
            again.look();
            assertThat(stamped).hasSize(1);
            assertThat(again.stampedSize()).isEqualTo(5);
        }
    }

    private void publish(long size) {
        byte[] note = new Checkpoint("audit.example.org/main", size, Merkle.EMPTY)
                .sign(KEY)
                .bytes();
        folder.write(LogFolder.nameOf(size), note);
        folder.write(LogFolder.CHECKPOINT, note);
    }

    private StampedCheckpoints stamps() {
        return new StampedCheckpoints(
                new TimeStamper() {
                    @Override
                    public byte[] stamp(byte[] data) throws IOException {
                        if (away) {
                            throw new IOException("away");
                        }
                        stamped.add(data);
                        return ByteBuffer.allocate(8)
                                .putLong(now.getEpochSecond())
                                .array();
                    }

                    @Override
                    public Instant timeOf(byte[] stamp) {
                        return Instant.ofEpochSecond(ByteBuffer.wrap(stamp).getLong());
                    }
                },
                folder,
                HOUR,
                () -> now);
    }
}
