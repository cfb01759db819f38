package org.filrouge.ledger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.testing.Ledger;
import org.filrouge.ledger.tree.Merkle;
import org.junit.jupiter.api.Test;

class TrustPolicyTest {

    private static final List<SigningKey> WITNESSES =
            IntStream.range(0, 6).mapToObj(TrustPolicyTest::witness).toList();
    private static final String LOG = "log " + Ledger.KEY.verifier() + "\n";
    private static final String X1 = "witness X1 " + WITNESSES.get(0).verifier() + "\n";
    private static final String TWO_LEVELS = LOG
            + X1
            + "witness X2 " + WITNESSES.get(1).verifier() + "\n"
            + "witness X3 " + WITNESSES.get(2).verifier() + " https://x3.example/\n"
            + "group X-witnesses 2 X1 X2 X3\n\n"
            + "  # the other organisation\n"
            + "\twitness Y1  " + WITNESSES.get(3).verifier() + "\n"
            + "witness Y2 " + WITNESSES.get(4).verifier() + "\n"
            + "witness Y3 " + WITNESSES.get(5).verifier() + "\n"
            + "group Y-witnesses any Y1 Y2 Y3\n"
            + "group X-and-Y all X-witnesses Y-witnesses \n"
            + "quorum X-and-Y\n";

    @Test
    void aQuorumOfGroupsIsMetWhenEachGroupIs() {
        TrustPolicy policy = policy(TWO_LEVELS);
        assertThat(policy.logs()).extracting(Party::name).containsExactly(Ledger.ORIGIN);
        assertThat(policy.witnesses()).extracting(Party::name).containsExactly("X1", "X2", "X3", "Y1", "Y2", "Y3");
        assertThat(policy.witnesses().get(2).url()).isEqualTo("https://x3.example/");
        assertThat(policy.evaluate(signedBy(0, 1, 3)).quorumMet()).isTrue();
        assertThat(policy.evaluate(signedBy(1, 2, 5)).quorumMet()).isTrue();
        assertThat(policy.evaluate(signedBy(0, 1)).quorumMet()).isFalse();
        assertThat(policy.evaluate(signedBy(0, 3, 4, 5)).quorumMet()).isFalse();
        assertThat(policy.evaluate(signedBy()).quorumMet()).isFalse();
        assertThat(policy.evaluate(signedBy(0, 1, 3)).cosignatures()).hasSize(3);
    }

    @Test
    void onesOwnSignatureTwiceCountsOnce() {
        SignedNote note = signedBy(0, 0, 3);
        assertThat(policy(TWO_LEVELS).evaluate(note).quorumMet()).isFalse();
    }

    @Test
    void withoutWitnessesTheLogAloneIsEnough() {
        assertThat(policy(LOG + "quorum none\n").evaluate(signedBy()).quorumMet())
                .isTrue();
        assertThatThrownBy(() -> policy("quorum none\n").evaluate(signedBy())).isInstanceOf(Malformed.class);
    }

    @Test
    void namesAreOctets() {
        String kelvin = "witness \u212a " + WITNESSES.get(1).verifier() + "\n";
        assertThat(policy(LOG + X1.replace("X1", "K") + kelvin + "group g all K \u212a\nquorum g\n")
                        .witnesses())
                .extracting(Party::name)
                .containsExactly("K", "\u212a");
    }

    @Test
    void malformedPoliciesAreRefused() {
        for (String broken : List.of(
                "",
                LOG,
                LOG + "quorum nobody\n",
                LOG + "quorum none\nquorum none\n",
                LOG + LOG + "quorum none\n",
                LOG + "quorum\n",
                LOG + "quorum none none\n",
                "log\nquorum none\n",
                "log x\nquorum none\n",
                "log " + WITNESSES.get(0).verifier() + "\nquorum none\n",
                X1 + X1.replace("X1", "X2") + "quorum X1\n",
                X1 + X1.replaceFirst(" .*", " X1 " + WITNESSES.get(1).verifier()) + "quorum X1\n",
                "witness none " + WITNESSES.get(0).verifier() + "\nquorum none\n",
                "witness X1 " + Ledger.KEY.verifier() + "\nquorum X1\n",
                X1 + "group g 0 X1\nquorum g\n",
                X1 + "group g 2 X1\nquorum g\n",
                X1 + "group g 01 X1\nquorum g\n",
                X1 + "group g all\nquorum g\n",
                X1 + "group g any none\nquorum g\n",
                X1 + "group g any g\nquorum g\n",
                X1 + "group g any X1\ngroup h any X1\nquorum h\n",
                X1 + "group X1 any X1\nquorum X1\n",
                "quorum X1\n" + X1,
                LOG + "quorum none\r\n",
                LOG + "quorum none\u0000\n",
                LOG + "quorum none\nnoise\n")) {
            assertThatThrownBy(() -> policy(broken)).as(broken).isInstanceOf(Malformed.class);
        }
    }

    private static SignedNote signedBy(int... witnesses) {
        SignedNote note = new Checkpoint(Ledger.ORIGIN, 0, Merkle.EMPTY).sign(Ledger.KEY);
        for (int i : witnesses) {
            note = note.with(WITNESSES.get(i).cosign(note.text(), 1000 + i));
        }
        return note;
    }

    private static SigningKey witness(int i) {
        byte[] seed = new byte[32];
        seed[0] = (byte) (i + 1);
        return SigningKey.ofWitness("w" + i + ".example", seed);
    }

    private static TrustPolicy policy(String text) {
        return TrustPolicy.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
