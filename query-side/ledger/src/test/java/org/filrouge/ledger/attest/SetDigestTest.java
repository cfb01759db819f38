package org.filrouge.ledger.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The laws of a digest in which elements come and go. */
class SetDigestTest {

    @Property(tries = 200)
    void theOrderDoesNotMatter(@ForAll Set<String> elements, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        assertThat(of(shuffled).digest()).isEqualTo(of(elements).digest());
    }

    @Property(tries = 200)
    void whatCameAndWentLeavesNothing(@ForAll Set<String> elements, @ForAll @Size(min = 1) Set<String> passing) {
        SetDigest digest = of(elements);
        passing.forEach(element -> digest.add(bytes(element)));
        assertThat(digest.count()).isEqualTo(elements.size() + passing.size());
        passing.forEach(element -> digest.remove(bytes(element)));
        assertThat(digest.digest()).isEqualTo(of(elements).digest());
        assertThat(digest.count()).isEqualTo(elements.size());
    }

    @Property(tries = 200)
    void anyChangedElementShows(@ForAll @Size(min = 1) Set<String> elements, @ForAll String other) {
        Assume.that(!elements.contains(other));
        SetDigest digest = of(elements);
        digest.remove(bytes(elements.iterator().next()));
        digest.add(bytes(other));
        assertThat(digest.digest()).isNotEqualTo(of(elements).digest());
        assertThat(digest.count()).isEqualTo(elements.size());
    }

    @Property(tries = 50)
    void itIsWhatItsDescriptionSays(@ForAll @Size(max = 5) Set<String> elements) throws Exception {
        assertThat(of(elements).digest().hex()).isEqualTo(described(elements));
    }

    @Test
    void twoInOnePlaceDoNotHideEachOther() {
        SetDigest twice = of(List.of("a", "a"));
        assertThat(twice.digest()).isNotEqualTo(of(List.of("a")).digest());
        assertThat(twice.digest()).isNotEqualTo(new SetDigest().digest());
    }

    @Test
    void theDigestOfNothingNeverChanges() {
        assertThat(new SetDigest().digest().hex())
                .isEqualTo("e5a00aa9991ac8a5ee3109844d84a55583bd20572ad3ffcd42792f3c36b183ad");
    }

    /** The same with whole numbers, lane by lane, and nothing of ours. */
    private static String described(Collection<String> elements) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        BigInteger[] lanes = new BigInteger[1024];
        java.util.Arrays.fill(lanes, BigInteger.ZERO);
        for (String element : elements) {
            byte[] seed = sha.digest(bytes(element));
            for (int lane = 0; lane < 1024; lane++) {
                sha.update(seed);
                byte[] block =
                        sha.digest(ByteBuffer.allocate(4).putInt(lane / 16).array());
                int at = 2 * (lane % 16);
                lanes[lane] = lanes[lane].add(new BigInteger(1, new byte[] {block[at], block[at + 1]}));
            }
        }
        for (BigInteger lane : lanes) {
            int sum = lane.mod(BigInteger.valueOf(1 << 16)).intValue();
            sha.update(new byte[] {(byte) (sum >> 8), (byte) sum});
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static SetDigest of(Collection<String> elements) {
        SetDigest digest = new SetDigest();
        elements.forEach(element -> digest.add(bytes(element)));
        return digest;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }
}
