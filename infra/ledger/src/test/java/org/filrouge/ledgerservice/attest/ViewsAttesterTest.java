package org.filrouge.ledgerservice.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.filrouge.ledger.attest.AttestedViews;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledger.attest.ViewDigest;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.testing.House;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When views are attested, at which size, and when not any more. */
class ViewsAttesterTest {

    @TempDir
    Path folder;

    private House house;
    private final Views views = new Views();

    @BeforeEach
    void record() {
        house = new House(folder);
        house.record(20);
        house.sign();
    }

    @Test
    void viewsThatSawTheWholeCheckpointAreAttestedAtItsSize() {
        views.reach(18, 20);
        look(attester -> {
            assertThat(attester.attestedSize()).isEqualTo(20);
            assertThat(attester.trouble()).isEmpty();
        });
        assertThat(sizes()).containsExactly(20L);
    }

    @Test
    void elseAtTheLastSizeBeforeItAtWhichTheyStood() {
        views.reach(12, 17, 23);
        look(attester -> assertThat(attester.attestedSize()).isEqualTo(17));
        assertThat(sizes()).containsExactly(17L);
    }

    @Test
    void neverBeyondTheNewestCheckpointAndNeverOfNothing() {
        views.reach(0, 21);
        look(attester -> assertThat(attester.attestedSize()).isZero());
        assertThat(sizes()).isEmpty();
    }

    @Test
    void theStatementIsSignedAsTheLog() {
        views.reach(20);
        house.open(new Disk(), writer -> {
            look(writer);
            SignedNote note = SignedNote.parse(
                    writer.folder().read(LogFolder.viewsNameOf(20)).orElseThrow());
            AttestedViews read = AttestedViews.open(note, writer.keys().chain().newestFirst());
            assertThat(read).isEqualTo(new AttestedViews(writer.origin(), 20, digests(20)));
            return writer;
        });
    }

    @Test
    void aSizeIsAttestedOnce() {
        views.reach(20);
        look(attester -> {});
        views.digests.put(20L, digests(99));
        look(attester -> assertThat(attester.attestedSize()).isEqualTo(20));
        house.record(5);
        house.sign();
        views.reach(25);
        look(attester -> assertThat(attester.attestedSize()).isEqualTo(25));
        assertThat(sizes()).containsExactly(20L, 25L);
    }

    @Test
    void answersThatAreNotThoseThatWereAttestedEndIt() {
        views.reach(20);
        look(attester -> {});
        house.record(5);
        house.sign();
        views.reach(25);
        views.read = new SizedDigests(20, digests(99));
        look(attester -> {
            assertThat(attester.trouble().orElseThrow()).contains("the answers of case", "at 20 events");
            assertThat(attester.attestedSize()).isEqualTo(20);
        });
        assertThat(sizes()).containsExactly(20L);
    }

    @Test
    void answersThatAreTheSameOrOfAnotherVersionAreNoTrouble() {
        views.reach(20);
        look(attester -> {});
        views.read = new SizedDigests(20, digests(20));
        look(attester -> assertThat(attester.trouble()).isEmpty());
        views.read = new SizedDigests(20, List.of(new ViewDigest("case", 2, 7, Hash.of(new byte[32]))));
        look(attester -> assertThat(attester.trouble()).isEmpty());
    }

    @Test
    void aFailureIsTriedAgain() {
        views.reach(20);
        views.failing = true;
        house.open(new Disk(), writer -> {
            ViewsAttester attester = new ViewsAttester(writer, views);
            attester.look();
            assertThat(attester.attestedSize()).isZero();
            views.failing = false;
            attester.close();
            assertThat(attester.attestedSize()).isEqualTo(20);
            return writer;
        });
    }

    private interface Use {
        void with(ViewsAttester attester);
    }

    private void look(Use use) {
        house.open(new Disk(), writer -> {
            use.with(look(writer));
            return writer;
        });
    }

    private ViewsAttester look(LogWriter writer) {
        ViewsAttester attester = new ViewsAttester(writer, views);
        attester.look();
        return attester;
    }

    private List<Long> sizes() {
        return new LogFolder(house.log(), new Disk()).viewsSizes();
    }

    private static List<ViewDigest> digests(long size) {
        return List.of(new ViewDigest("case", 1, size, Hash.of(new byte[32])));
    }

    private static final class Views implements LiveViews {

        private final TreeMap<Long, List<ViewDigest>> digests = new TreeMap<>();
        private @Nullable SizedDigests read;
        private boolean failing;

        void reach(long... sizes) {
            for (long size : sizes) {
                digests.put(size, digests(size));
            }
        }

        @Override
        public Optional<SizedDigests> read() {
            if (failing) {
                throw new IllegalStateException("the store is away");
            }
            return Optional.ofNullable(read);
        }

        @Override
        public Optional<SizedDigests> newestWithin(long size) {
            return Optional.ofNullable(digests.floorEntry(size))
                    .map(entry -> new SizedDigests(entry.getKey(), entry.getValue()));
        }

        private static List<ViewDigest> digests(long size) {
            return ViewsAttesterTest.digests(size);
        }
    }
}
