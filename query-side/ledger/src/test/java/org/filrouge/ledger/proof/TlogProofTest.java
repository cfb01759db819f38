package org.filrouge.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.testing.Ledger;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.junit.jupiter.api.Test;

class TlogProofTest {

    private static final TrustPolicy POLICY = TrustPolicy.parse(
            ("log " + Ledger.KEY.verifier() + "\nwitness w " + Ledger.WITNESS.verifier() + "\nquorum w\n").getBytes());
    private static final int INDEX = 123;
    private static final byte[] ENTRY;
    private static final TlogProof PROOF;

    static {
        Ledger ledger = new Ledger().upTo(300);
        SignedNote note = ledger.publish();
        ENTRY = Leaf.of(Ledger.ORIGIN, ledger.rows.get(INDEX)).bytes();
        PROOF = new TlogProof(null, INDEX, TileProofs.inclusion(new TileReader(ledger.tiles, 300), INDEX), note);
    }

    @Test
    void aProofFileLeadsFromTheStoredEventToTheSignedRoot() {
        TlogProof read = TlogProof.parse(PROOF.bytes());
        assertThat(read).isEqualTo(PROOF);
        assertThat(POLICY.prove(ENTRY, read).quorumMet()).isTrue();
        assertThat(new String(PROOF.bytes(), StandardCharsets.UTF_8))
                .startsWith("c2sp.org/tlog-proof@v1\nindex 123\n")
                .contains("\n\n" + Ledger.ORIGIN + "\n300\n");
    }

    @Test
    void somethingExtraGoesWithItUnvouchedFor() {
        TlogProof more = new TlogProof("more".getBytes(), INDEX, PROOF.path(), PROOF.checkpoint());
        assertThat(new String(more.bytes(), StandardCharsets.UTF_8))
                .startsWith("c2sp.org/tlog-proof@v1\nextra bW9yZQ==\nindex ");
        TlogProof read = TlogProof.parse(more.bytes());
        assertThat(read.extra()).isEqualTo("more".getBytes());
        assertThat(read.bytes()).isEqualTo(more.bytes());
        assertThat(POLICY.prove(ENTRY, read).quorumMet()).isTrue();
    }

    @Property(tries = 300)
    void aFileWithOneBitChangedProvesNothingOfTheLog(@ForAll int where) {
        byte[] file = PROOF.bytes();
        int end = new String(file, StandardCharsets.ISO_8859_1)
                        .indexOf(Ledger.WITNESS.verifier().name())
                - 4;
        int bit = Math.floorMod(where, end * 8);
        file[bit / 8] ^= (byte) (1 << bit % 8);
        assertThatThrownBy(() -> POLICY.prove(ENTRY, TlogProof.parse(file))).isInstanceOf(Malformed.class);
    }

    @Test
    void aProofOfAnotherEventOrPlaceIsRefused() {
        assertThatThrownBy(() -> POLICY.prove("other".getBytes(), PROOF)).isInstanceOf(Malformed.class);
        TlogProof moved = new TlogProof(null, INDEX + 1, PROOF.path(), PROOF.checkpoint());
        assertThatThrownBy(() -> POLICY.prove(ENTRY, moved)).isInstanceOf(Malformed.class);
        TlogProof outside = new TlogProof(null, 300, PROOF.path(), PROOF.checkpoint());
        assertThatThrownBy(() -> POLICY.prove(ENTRY, outside)).isInstanceOf(Malformed.class);
    }

    @Test
    void malformedFilesAreRefused() {
        String file = new String(PROOF.bytes(), StandardCharsets.UTF_8);
        for (String broken : List.of(
                "",
                file.replace("@v1", "@v2"),
                file.replace("index 123", "index 0123"),
                file.replace("index 123", "index -1"),
                file.replace("index 123", "index 18446744073709551615"),
                file.replace("index 123\n", ""),
                file.replace("index 123", "extra !\nindex 123"),
                file.replace("index 123", "index 123\nextra bW9yZQ=="),
                file.replace("index 123\n", "index 123\nAAAA\n"),
                file.replace("index 123\n", "index 123\r\n"),
                file.replace("\n\n" + Ledger.ORIGIN, "\n" + Ledger.ORIGIN))) {
            assertThatThrownBy(() -> TlogProof.parse(broken.getBytes(StandardCharsets.UTF_8)))
                    .as(broken)
                    .isInstanceOf(Malformed.class);
        }
    }
}
