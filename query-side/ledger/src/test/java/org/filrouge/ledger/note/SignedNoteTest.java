package org.filrouge.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.testing.Vectors;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

    private static final VerifierKey PETER = key("peter-neumann.vkey");
    private static final VerifierKey ENOCH = key("enoch.vkey");
    private static final byte[] NOTE = Vectors.bytes("signed-note/peter-neumann.note");
    private static final byte[] BOTH = Vectors.bytes("signed-note/peter-enoch.note");
    private static final String LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
                    + "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void publishedNotesHold() {
        assertThat(SignedNote.parse(NOTE).verify(List.of(PETER))).hasSize(1);
        assertThat(SignedNote.parse(BOTH).verify(List.of(PETER, ENOCH)))
                .extracting(Verified::key)
                .containsExactly(PETER, ENOCH);
        assertThat(SignedNote.parse(Vectors.bytes("signed-note/c2sp-example.note"))
                        .verify(List.of(key("c2sp-example.vkey"))))
                .hasSize(1);
    }

    @Test
    void aNoteIsWrittenAsItWasRead() {
        for (String name : List.of(
                "peter-neumann.note", "peter-enoch.note", "c2sp-example.note", "c2sp-cosigned-checkpoint.txt")) {
            byte[] note = Vectors.bytes("signed-note/" + name);
            assertThat(SignedNote.parse(note).bytes()).isEqualTo(note);
        }
    }

    @Test
    void signaturesOfStrangersArePassedOver() {
        assertThat(SignedNote.parse(BOTH).verify(List.of(ENOCH))).hasSize(1);
        assertThatThrownBy(() -> SignedNote.parse(NOTE).verify(List.of(ENOCH))).isInstanceOf(Malformed.class);
        assertThat(SignedNote.parse(NOTE).signedBy(List.of(ENOCH))).isEmpty();
    }

    @Test
    void aKnownKeyThatDoesNotHoldSpoilsTheNoteWhoeverElseSigned() {
        String changed = new String(BOTH, StandardCharsets.UTF_8).replace("rwz+eBzmZa0SO3N", "rwz+eBzmZa0SO3M");
        SignedNote note = SignedNote.parse(changed.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> note.verify(List.of(PETER, ENOCH))).isInstanceOf(Malformed.class);
        assertThat(note.verify(List.of(PETER))).hasSize(1);
        String text = new String(NOTE, StandardCharsets.UTF_8).replace("cryptography", "kryptography");
        assertThatThrownBy(() ->
                        SignedNote.parse(text.getBytes(StandardCharsets.UTF_8)).verify(List.of(PETER)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void theTextEndsAtTheLastEmptyLine() {
        SignedNote note = SignedNote.parse(("a\n\nb\n\n" + LINE).getBytes(StandardCharsets.UTF_8));
        assertThat(note.text()).isEqualTo("a\n\nb\n");
    }

    @Test
    void malformedNotesAreRefused() {
        Stream.of(
                        "",
                        "\n",
                        "text",
                        "text\n",
                        "text\n\n",
                        "text\n" + LINE,
                        "text\n\n" + LINE.stripTrailing(),
                        "text\n\n" + LINE + "\n",
                        "text\n\n" + LINE + "more\n",
                        "te\u0001xt\n\n" + LINE,
                        "te\txt\n\n" + LINE,
                        "te\r\n\n" + LINE,
                        "text\n\n" + LINE.replace('\u2014', '-'),
                        "text\n\n" + LINE.replace("\u2014 ", "\u2014"),
                        "text\n\n" + LINE.replace("Peter", "Pe+er"),
                        "text\n\n" + LINE.replace("Peter", "Pe er"),
                        "text\n\n" + LINE.replace("Peter", "Pe\u00a0er"),
                        "text\n\n" + LINE.replace("PeterNeumann", ""),
                        "text\n\n" + LINE.replace("AM=", "AM"),
                        "text\n\n" + LINE.replace("AM=", "AN="),
                        "text\n\n" + LINE.replace("/", "_"),
                        "text\n\n\u2014 name AAAAAA==\n",
                        "text\n\n" + LINE.repeat(101))
                .forEach(note -> assertThatThrownBy(() -> SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)))
                        .as(note)
                        .isInstanceOf(Malformed.class));
        assertThatThrownBy(() -> SignedNote.parse(new byte[] {(byte) 0xff, '\n', '\n'}))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> SignedNote.parse(new byte[1_000_001])).isInstanceOf(Malformed.class);
    }

    @Test
    void atLeastSixteenSignaturesAreTaken() {
        SignedNote note = SignedNote.parse(("text\n\n" + LINE.repeat(100)).getBytes(StandardCharsets.UTF_8));
        assertThat(note.signatures()).hasSize(100);
    }

    private static VerifierKey key(String name) {
        return VerifierKey.parse(Vectors.text("signed-note/" + name).strip());
    }
}
