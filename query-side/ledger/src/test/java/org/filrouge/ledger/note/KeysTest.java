package org.filrouge.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.testing.Vectors;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String SECRET =
            Vectors.text("signed-note/peter-neumann.skey").strip();
    private static final String PUBLIC =
            Vectors.text("signed-note/peter-neumann.vkey").strip();

    @Test
    void thePublishedPrivateKeySignsThePublishedNoteByteForByte() {
        SignedNote published = SignedNote.parse(Vectors.bytes("signed-note/peter-neumann.note"));
        SigningKey key = SigningKey.parse(SECRET);
        assertThat(key.verifier()).hasToString(PUBLIC);
        assertThat(key.secret()).isEqualTo(SECRET);
        SignedNote ours = new SignedNote(published.text(), List.of(key.sign(published.text())));
        assertThat(ours.bytes()).isEqualTo(published.bytes());
    }

    @Test
    void theSeedOfZerosHasThePublishedKey() {
        assertThat(SigningKey.ofLog("EnochRoot", new byte[32]).verifier())
                .hasToString(Vectors.text("signed-note/enoch.vkey").strip());
    }

    @Test
    void aKeyIsNeverPrintedWithItsSecret() {
        SigningKey key = SigningKey.parse(SECRET);
        assertThat(key.toString()).contains(PUBLIC).doesNotContain("PRIVATE", SECRET.substring(SECRET.length() - 20));
    }

    @Test
    void verifierKeysThatOthersRefuseAreRefused() {
        Vectors.text("signed-note/bad-vkeys.txt").lines().forEach(KeysTest::refused);
        refused("");
        refused("PeterNeumann");
        refused("PeterNeumann+c74f20a3");
        refused(PUBLIC.replace("c74f20a3", "c74f20a4"));
        refused(PUBLIC.replace("c74f20a3", "C74F20A3"));
        refused(PUBLIC.replace("Peter", "Pe er"));
        refused(PUBLIC.replace("PeterNeumann", ""));
        refused(PUBLIC.replace("PeterNeumann", "PeterNewmann"));
        refused(PUBLIC + "\n");
        refused(PUBLIC.replace("+ARpc", "+ARpd"));
    }

    @Test
    void aKeyUnderWhichEverySignatureHoldsIsNotPinned() {
        for (String point : List.of(
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")) {
            byte[] key = HexFormat.of().parseHex(point);
            assertThatThrownBy(() -> VerifierKey.of("weak", KeyType.ED25519, key))
                    .as(point)
                    .isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> VerifierKey.of("off", KeyType.ED25519, new byte[31]))
                .isInstanceOf(Malformed.class);
        byte[] offTheCurve = new byte[32];
        offTheCurve[0] = 2;
        assertThatThrownBy(() -> VerifierKey.of("off", KeyType.ED25519, offTheCurve))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aWitnessCountersignsWithTheTime() {
        SigningKey witness =
                SigningKey.ofWitness("witness.example.com/w1", "w".repeat(32).getBytes());
        String text = "example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        SignedNote note = new SignedNote(text, List.of(witness.cosign(text, 1_679_315_147)));
        assertThat(note.verify(List.of(witness.verifier())))
                .containsExactly(new Verified(witness.verifier(), 1_679_315_147));
        byte[] blob = note.signatures().getFirst().blob();
        assertThat(blob).hasSize(72);
        assertThat(HexFormat.of().formatHex(blob, 0, 8)).isEqualTo("00000000641850cb");
        assertThat(VerifierKey.cosigned(1_679_315_147, text))
                .isEqualTo(("cosignature/v1\ntime 1679315147\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(VerifierKey.parse(witness.verifier().toString())).isEqualTo(witness.verifier());
        assertThatThrownBy(() -> witness.sign(text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherTimeUnderTheSameSignatureDoesNotHold() {
        SigningKey witness = SigningKey.ofWitness("w", "w".repeat(32).getBytes());
        byte[] blob = witness.cosign("text\n", 100).blob();
        blob[7]++;
        NoteSignature moved = new NoteSignature("w", witness.verifier().id(), blob);
        SignedNote note = new SignedNote("text\n", List.of(moved));
        assertThatThrownBy(() -> note.verify(List.of(witness.verifier()))).isInstanceOf(Malformed.class);
    }

    @Test
    void signingKeysWithAnotherIdOrLengthAreRefused() {
        for (String broken : List.of(
                "",
                PUBLIC,
                SECRET.replace("c74f20a3", "c74f20a4"),
                SECRET.substring(0, SECRET.length() - 4),
                "PRIVATE+KEY+a")) {
            assertThatThrownBy(() -> SigningKey.parse(broken)).as(broken).isInstanceOf(Malformed.class);
        }
    }

    private static void refused(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).as(key).isInstanceOf(Malformed.class);
    }
}
