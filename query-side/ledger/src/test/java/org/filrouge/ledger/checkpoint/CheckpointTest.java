package org.filrouge.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.testing.Ledger;
import org.filrouge.ledger.testing.Vectors;
import org.filrouge.ledger.tree.Merkle;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final String ROOT = Merkle.leaf("hello world".getBytes()).base64();

    @Test
    void publishedCheckpointsAreReadAndWrittenAlike() {
        String tree = Vectors.text("signed-note/gosum-tree.txt");
        Checkpoint read = Checkpoint.parse(tree);
        assertThat(read)
                .isEqualTo(new Checkpoint(
                        "go.sum database tree", 123_456_789_012L, Merkle.leaf("hello world".getBytes())));
        assertThat(read.text()).isEqualTo(tree);
        SignedNote note = SignedNote.parse(Vectors.bytes("signed-note/c2sp-cosigned-checkpoint.txt"));
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(20_852_163);
        assertThat(note.signatures()).hasSize(2);
    }

    @Test
    void otherTextsAreRefused() {
        for (String text : List.of(
                "",
                "log\n1\n" + ROOT,
                "log\n01\n" + ROOT + "\n",
                "log\n-1\n" + ROOT + "\n",
                "log\n1 \n" + ROOT + "\n",
                "log\n\n" + ROOT + "\n",
                "log\n18446744073709551615\n" + ROOT + "\n",
                "log\n9223372036854775808\n" + ROOT + "\n",
                "log\n18446744073709551616\n" + ROOT + "\n",
                "\n1\n" + ROOT + "\n",
                "log\n1\n" + ROOT + "\nextension\n",
                "log\n1\n" + ROOT + "\n\n",
                "log\n1\n" + ROOT.replace("=", "") + "\n",
                "log\n1\nAAAA\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(Malformed.class);
        }
        assertThat(Checkpoint.parse("log\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCheckpointHoldsUnderTheKeyOfItsOwnLogAlone() {
        Checkpoint checkpoint = new Checkpoint(Ledger.ORIGIN, 0, Merkle.EMPTY);
        SignedNote note = SignedNote.parse(checkpoint.sign(Ledger.KEY).bytes());
        assertThat(Checkpoint.open(note, List.of(Ledger.KEY.verifier()))).isEqualTo(checkpoint);
        SigningKey other = SigningKey.ofLog("audit.example.org/other", new byte[32]);
        assertThatThrownBy(() -> Checkpoint.open(note, List.of(other.verifier())))
                .isInstanceOf(Malformed.class);
        SignedNote foreign = new SignedNote(checkpoint.text(), List.of(other.sign(checkpoint.text())));
        assertThatThrownBy(() -> Checkpoint.open(foreign, List.of(other.verifier())))
                .isInstanceOf(Malformed.class);
        SigningKey sameName = SigningKey.ofLog(Ledger.ORIGIN, new byte[32]);
        assertThatThrownBy(() -> Checkpoint.open(checkpoint.sign(sameName), List.of(Ledger.KEY.verifier())))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> checkpoint.sign(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyLogHasTheRootOfNothing() {
        Checkpoint wrong = new Checkpoint(Ledger.ORIGIN, 0, Merkle.leaf(new byte[0]));
        assertThatThrownBy(() -> Checkpoint.open(wrong.sign(Ledger.KEY), List.of(Ledger.KEY.verifier())))
                .isInstanceOf(Malformed.class);
    }
}
