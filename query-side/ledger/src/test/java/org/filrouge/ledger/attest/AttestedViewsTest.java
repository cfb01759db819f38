package org.filrouge.ledger.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

class AttestedViewsTest {

    private static final SigningKey KEY = SigningKey.ofLog("audit.example.org/main", new byte[32]);
    private static final List<VerifierKey> TRUSTED = List.of(KEY.verifier());
    private static final Hash DIGEST = Hash.of(new byte[32]);
    private static final AttestedViews VIEWS = new AttestedViews(
            "audit.example.org/main",
            300,
            List.of(new ViewDigest("case", 3, 16, DIGEST), new ViewDigest("funder", 1, 0, DIGEST)));

    @Test
    void aSignedStatementIsReadAsItWasWritten() {
        SignedNote note = VIEWS.sign(KEY);
        assertThat(note.text())
                .isEqualTo("fil-rouge/views@v1\naudit.example.org/main\n300\ncase 3 16 " + "0".repeat(64)
                        + "\nfunder 1 0 " + "0".repeat(64) + "\n");
        assertThat(AttestedViews.open(SignedNote.parse(note.bytes()), TRUSTED)).isEqualTo(VIEWS);
    }

    @Test
    void anotherKeyOrAnotherTextIsRefused() {
        SignedNote note = VIEWS.sign(KEY);
        byte[] seed = new byte[32];
        seed[0] = 1;
        VerifierKey other = SigningKey.ofLog(VIEWS.origin(), seed).verifier();
        assertThatThrownBy(() -> AttestedViews.open(note, List.of(other))).isInstanceOf(Malformed.class);
        String changed = new String(note.bytes(), StandardCharsets.UTF_8).replace("case 3 16", "case 3 17");
        assertThatThrownBy(() -> AttestedViews.open(SignedNote.parse(changed.getBytes()), TRUSTED))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> VIEWS.sign(SigningKey.ofLog("other.example.org", seed)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrittenOtherwiseIsRefused() {
        String text = VIEWS.text();
        refused(text.replace("views@v1", "views@v2"));
        refused(text.replace("\n300\n", "\n0300\n"));
        refused(text.replace("funder", "bank"));
        refused(text.replace("funder", "case"));
        refused(text.replace("case 3", "case 0"));
        refused(text.replace("case 3", "case 9999999999"));
        refused(text.replace("case 3", "Case 3"));
        refused(text.replace("16 0", "16 g"));
        refused(text.replace("16 0", "16  0"));
        refused(text + "\n");
        refused("fil-rouge/views@v1\naudit.example.org/main\n300\n");
    }

    @Test
    void onlyTheSameVersionOfAViewIsCompared() {
        ViewDigest edited = new ViewDigest("case", 3, 16, Hash.hex("1".repeat(64)));
        ViewDigest newer = new ViewDigest("funder", 2, 5, DIGEST);
        assertThat(VIEWS.differingFrom(List.of(edited, newer))).containsExactly("case");
        assertThat(VIEWS.isOfTheSame(List.of(edited, newer))).isFalse();
        assertThat(VIEWS.isOfTheSame(List.of(edited, VIEWS.views().getLast()))).isTrue();
        assertThat(VIEWS.differingFrom(VIEWS.views())).isEmpty();
    }

    @Test
    void anElementTellsNameVersionKeyAndAnswerApart() {
        assertThat(new String(ViewDigest.element("case", 3, "é:1", "{}"), StandardCharsets.UTF_8))
                .isEqualTo("fil-rouge/view@v1\ncase\n3\n4\né:1{}");
        assertThat(ViewDigest.element("case", 3, "a", "b{}")).isNotEqualTo(ViewDigest.element("case", 3, "ab", "{}"));
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> AttestedViews.open(new SignedNote(text, List.of(KEY.sign(text))), TRUSTED))
                .as(text)
                .isInstanceOf(Malformed.class);
    }
}
