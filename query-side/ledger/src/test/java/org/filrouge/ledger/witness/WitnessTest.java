package org.filrouge.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.Verified;
import org.filrouge.ledger.testing.Ledger;
import org.filrouge.ledger.testing.Vectors;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledger.witness.WitnessAnswer.Accepted;
import org.filrouge.ledger.witness.WitnessAnswer.Conflict;
import org.filrouge.ledger.witness.WitnessAnswer.Refused;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private static final long NOW = 1_800_000_000;
    private static final Witness WITNESS = new Witness(Ledger.WITNESS, List.of(Ledger.KEY.verifier()));
    private static final Ledger LEDGER = new Ledger().upTo(10);
    private static final SignedNote AT_10 = LEDGER.publish();
    private static final SignedNote AT_25 = LEDGER.upTo(25).publish();
    private static final Optional<Checkpoint> KNOWN_10 = Optional.of(Checkpoint.parse(AT_10.text()));
    private static final List<Hash> FROM_10 = TileProofs.consistency(new TileReader(LEDGER.tiles, 25), 10);

    @Test
    void theFirstCheckpointOfALogIsCountersigned() {
        Accepted accepted = (Accepted) WITNESS.decide(Optional.empty(), new AddCheckpoint(0, List.of(), AT_10), NOW);
        assertThat(accepted.known().size()).isEqualTo(10);
        assertThat(new SignedNote(AT_10.text(), List.of(accepted.cosignature()))
                        .verify(List.of(Ledger.WITNESS.verifier())))
                .containsExactly(new Verified(Ledger.WITNESS.verifier(), NOW));
    }

    @Test
    void whatContinuesTheKnownLogIsCountersigned() {
        assertThat(WITNESS.decide(KNOWN_10, new AddCheckpoint(10, FROM_10, AT_25), NOW))
                .isInstanceOf(Accepted.class);
        assertThat(WITNESS.decide(KNOWN_10, new AddCheckpoint(10, List.of(), AT_10), NOW))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aLogThatThinksTheWitnessElsewhereIsToldWhereItIs() {
        assertThat(WITNESS.decide(KNOWN_10, new AddCheckpoint(0, List.of(), AT_25), NOW))
                .isEqualTo(new Conflict(10));
        assertThat(WITNESS.decide(Optional.empty(), new AddCheckpoint(10, FROM_10, AT_25), NOW))
                .isEqualTo(new Conflict(0));
        Optional<Checkpoint> further = Optional.of(Checkpoint.parse(AT_25.text()));
        assertThat(WITNESS.decide(further, new AddCheckpoint(10, List.of(), AT_10), NOW))
                .isEqualTo(new Conflict(25));
    }

    @Test
    void eachRefusalHasAnExample() {
        Set<RefusalCode> seen = new HashSet<>();
        seen.add(refused(404, KNOWN_10, new AddCheckpoint(10, FROM_10, ofAnotherLog())));
        seen.add(refused(403, KNOWN_10, new AddCheckpoint(10, FROM_10, signedByAnotherKey())));
        seen.add(refused(403, KNOWN_10, new AddCheckpoint(10, FROM_10, withBrokenSignature())));
        seen.add(refused(400, KNOWN_10, new AddCheckpoint(10, FROM_10, withExtension())));
        seen.add(refused(400, KNOWN_10, new AddCheckpoint(11, List.of(), AT_10)));
        seen.add(refused(422, KNOWN_10, new AddCheckpoint(10, List.of(), AT_25)));
        seen.add(refused(422, KNOWN_10, new AddCheckpoint(10, FROM_10.subList(1, FROM_10.size()), AT_25)));
        seen.add(refused(422, Optional.empty(), new AddCheckpoint(0, FROM_10, AT_25)));
        assertThat(seen).containsExactlyInAnyOrder(WitnessRefusal.values());
    }

    @Test
    void anotherLogOfTheSameSizeIsRefused() {
        Checkpoint other = new Checkpoint(Ledger.ORIGIN, 10, Merkle.EMPTY);
        assertThat(WITNESS.decide(KNOWN_10, new AddCheckpoint(10, List.of(), other.sign(Ledger.KEY)), NOW))
                .isEqualTo(new Conflict(10));
        refused(422, KNOWN_10, new AddCheckpoint(10, FROM_10, other.sign(Ledger.KEY)));
    }

    @Test
    void anEmptyLogHasTheRootOfNothing() {
        Checkpoint wrong = new Checkpoint(Ledger.ORIGIN, 0, Merkle.leaf(new byte[0]));
        Checkpoint right = new Checkpoint(Ledger.ORIGIN, 0, Merkle.EMPTY);
        refused(422, Optional.empty(), new AddCheckpoint(0, List.of(), wrong.sign(Ledger.KEY)));
        assertThat(WITNESS.decide(Optional.empty(), new AddCheckpoint(0, List.of(), right.sign(Ledger.KEY)), NOW))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void thePublishedRequestIsReadAndWrittenAlike() {
        byte[] file = Vectors.bytes("signed-note/c2sp-add-checkpoint-request.txt");
        byte[] body = Arrays.copyOf(file, file.length - 1);
        assertThatThrownBy(() -> AddCheckpoint.parse(file))
                .as("an empty line at its end")
                .isInstanceOf(Malformed.class);
        AddCheckpoint request = AddCheckpoint.parse(body);
        assertThat(request.oldSize()).isEqualTo(20_852_014);
        assertThat(request.proof()).hasSize(4);
        assertThat(Witness.origin(request)).isEqualTo("example.com/behind-the-sofa");
        assertThat(request.bytes()).isEqualTo(body);
    }

    @Test
    void bodiesThatAreNoRequestAreRefused() {
        String body = new String(new AddCheckpoint(10, FROM_10, AT_25).bytes(), StandardCharsets.UTF_8);
        String hash = FROM_10.getFirst().base64() + "\n";
        for (String broken : List.of(
                "",
                body.replace("old 10", "10"),
                body.replace("old 10", "old 010"),
                body.replace("old 10", "old -1"),
                body.replace("old 10", "old 18446744073709551615"),
                body.replace("old 10\n", "old 10\n" + hash.repeat(64)),
                body.replace("old 10\n", "old 10\nAAAA\n"),
                body.substring(0, body.indexOf("\n\n") + 2))) {
            assertThatThrownBy(() -> AddCheckpoint.parse(broken.getBytes(StandardCharsets.UTF_8)))
                    .as(broken)
                    .isInstanceOf(Malformed.class);
        }
    }

    private static RefusalCode refused(int status, Optional<Checkpoint> known, AddCheckpoint request) {
        Refused refused = (Refused) WITNESS.decide(known, request, NOW);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.refusal().sentence().fr()).doesNotContain("{");
        assertThat(refused.refusal().sentence().en()).doesNotContain("{");
        return refused.refusal().code();
    }

    private static SignedNote ofAnotherLog() {
        SigningKey other = SigningKey.ofLog("audit.example.org/other", new byte[32]);
        return new Checkpoint("audit.example.org/other", 0, Merkle.EMPTY).sign(other);
    }

    private static SignedNote signedByAnotherKey() {
        return Checkpoint.parse(AT_25.text()).sign(SigningKey.ofLog(Ledger.ORIGIN, new byte[32]));
    }

    private static SignedNote withBrokenSignature() {
        return new SignedNote(AT_25.text(), AT_10.signatures());
    }

    private static SignedNote withExtension() {
        String text = AT_25.text() + "extension\n";
        return new SignedNote(text, Arrays.asList(Ledger.KEY.sign(text)));
    }
}
