package org.filrouge.ledger.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.filrouge.ledger.Malformed;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final String GOLDEN =
            "{\"actor\":\"account-7\",\"agg\":\"employer-group\",\"aggId\":\"ge-14\",\"aggSeq\":2,"
                    + "\"effectiveFrom\":\"2008-03-12\",\"eventId\":\"e-1\",\"globalIndex\":5,\"log\":\"audit.example.org/main\","
                    + "\"metaHash\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                    + "\"payloadHash\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
                    + "\"recordedAt\":\"2026-01-02T03:04:05.678Z\",\"rev\":1,\"type\":\"employer-group.statutes-filed\",\"v\":1}";

    @Test
    void aLeafCommitsToTheStoredBytesOfOneEvent() {
        assertThat(new String(leaf("test").bytes(), StandardCharsets.UTF_8)).isEqualTo(GOLDEN);
        assertThat(Leaf.read(GOLDEN.getBytes(StandardCharsets.UTF_8))).isEqualTo(leaf("test"));
    }

    @Test
    void aLeafWithoutAMemberOrWithAnotherIsRefused() {
        for (String member : GOLDEN.substring(1, GOLDEN.length() - 1).split(",")) {
            refused(GOLDEN.replace(member + ",", "").replace("," + member, ""));
        }
        refused(GOLDEN.replace("\"v\":1", "\"v\":1,\"w\":1"));
        refused(GOLDEN.replace("\"v\":1", "\"v\":2"));
        refused(GOLDEN.replace("\"aggSeq\":2", "\"aggSeq\":2.5"));
        refused(GOLDEN.replace("\"aggSeq\":2", "\"aggSeq\":-1"));
        refused(GOLDEN.replace("\"aggSeq\":2", "\"aggSeq\":9007199254740992"));
        refused(GOLDEN.replace("\"aggSeq\":2", "\"aggSeq\":\"2\""));
        refused(GOLDEN.replace("account-7", ""));
        refused(GOLDEN.replace("9f86d0", "9F86D0"));
        refused(GOLDEN.replace("9f86d0", "9f86d"));
        refused(GOLDEN.replace(",", ", "));
        refused("[]");
    }

    @Test
    void aLeafThatIsTooLongIsNeitherWrittenNorRead() {
        Leaf leaf = row("x".repeat(4096), "test");
        assertThatThrownBy(leaf::bytes).isInstanceOf(Malformed.class);
        refused(GOLDEN.replace("account-7", "x".repeat(4096)));
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(leaf("test").differences(leaf("tesT"))).isEqualTo(List.of("payloadHash"));
        assertThat(leaf("test").differences(leaf("test"))).isEmpty();
        assertThat(leaf("test").differences(corrected())).isEqualTo(List.of("corrects", "effectiveTo"));
        assertThat(corrected().differences(leaf("test"))).isEqualTo(List.of("corrects", "effectiveTo"));
    }

    @Test
    void whatIsToldOnlySometimesIsReadBack() {
        assertThat(Leaf.read(corrected().bytes())).isEqualTo(corrected());
    }

    @Property(tries = 200)
    void everyLeafIsReadAsItWasWritten(
            @ForAll @StringLength(min = 1, max = 40) String actor,
            @ForAll @LongRange(min = 0, max = (1L << 53) - 1) long sequence) {
        Leaf base = row(actor.codePoints().anyMatch(c -> c >= 0xd800 && c < 0xe000) ? "half" : actor, "test");
        Leaf leaf = new Leaf(
                base.log(),
                sequence,
                base.eventId(),
                base.type(),
                base.rev(),
                base.agg(),
                base.aggId(),
                sequence,
                base.recordedAt(),
                base.effectiveFrom(),
                null,
                null,
                base.actor(),
                base.payloadHash(),
                base.metaHash());
        assertThat(Leaf.read(leaf.bytes())).isEqualTo(leaf);
    }

    private static Leaf leaf(String payload) {
        return row("account-7", payload);
    }

    private static Leaf corrected() {
        return of(new Told("2008-03-12", "2009", "e-0", "account-7"), "test");
    }

    private static Leaf row(String actor, String payload) {
        return of(new Told("2008-03-12", null, null, actor), payload);
    }

    private static Leaf of(Told told, String payload) {
        return Leaf.of(
                "audit.example.org/main",
                new StoredRow(
                        5,
                        "e-1",
                        "employer-group.statutes-filed",
                        1,
                        "employer-group",
                        "ge-14",
                        2,
                        "2026-01-02T03:04:05.678Z",
                        told,
                        payload.getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String leaf) {
        assertThatThrownBy(() -> Leaf.read(leaf.getBytes(StandardCharsets.UTF_8)))
                .as(leaf)
                .isInstanceOf(Malformed.class);
    }
}
