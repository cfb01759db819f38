package org.filrouge.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.testing.Entries;
import org.filrouge.ledger.testing.NaiveTree;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final List<byte[]> RFC_ENTRIES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> RFC_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theEmptyLogHasTheHashOfNothing() {
        assertThat(new Frontier().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void rootsAreThoseThatCertificateTransparencyPublishes() {
        Frontier frontier = new Frontier();
        for (int i = 0; i < RFC_ENTRIES.size(); i++) {
            frontier.append(Merkle.leaf(RFC_ENTRIES.get(i)));
            assertThat(frontier.root().hex()).isEqualTo(RFC_ROOTS.get(i));
        }
    }

    @Test
    void theRootGrownEntryByEntryIsTheOneComputedFromNothing() {
        List<byte[]> entries = Entries.some(300);
        Frontier frontier = new Frontier();
        for (int size = 1; size <= entries.size(); size++) {
            frontier.append(Merkle.leaf(entries.get(size - 1)));
            assertThat(frontier.root()).isEqualTo(NaiveTree.root(entries.subList(0, size)));
        }
    }

    @Test
    void anInnerNodeDoesNotPassForAnEntry() {
        Hash left = Merkle.leaf(new byte[] {1});
        Hash right = Merkle.leaf(new byte[] {2});
        byte[] both = new byte[64];
        left.copyTo(both, 0);
        right.copyTo(both, 32);
        assertThat(Merkle.leaf(both)).isNotEqualTo(Merkle.node(left, right));
    }

    @Test
    void sizesAreUnsigned() {
        Hash any = Merkle.leaf(new byte[0]);
        long largest = Size.parseUnsigned("18446744073709551615");
        assertThat(Long.toUnsignedString(largest)).isEqualTo("18446744073709551615");
        assertThat(Inclusion.holds(largest, largest, any, List.of(), any)).isFalse();
        assertThat(Inclusion.holds(largest, 1, any, List.of(), any)).isFalse();
        assertThat(Inclusion.holds(0, largest, any, List.of(), any)).isFalse();
        assertThat(Consistency.holds(largest, any, 1, any, List.of())).isFalse();
        assertThat(Inclusion.root(0, largest, any, Collections.nCopies(64, any)))
                .isPresent();
        assertThat(Inclusion.root(0, largest, any, Collections.nCopies(63, any)))
                .isEmpty();
        assertThat(Inclusion.root(0, largest, any, Collections.nCopies(65, any)))
                .isEmpty();
    }

    @Test
    void numbersOfMoreThan64BitsOrWithLeadingZerosAreRefused() {
        for (String broken :
                List.of("", "01", "00", "-1", "+1", " 1", "1 ", "18446744073709551616", "1e3", "٣", "0x1")) {
            assertThatThrownBy(() -> Size.parseUnsigned(broken)).as(broken).isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> Size.parse("9223372036854775808")).isInstanceOf(Malformed.class);
        assertThat(Size.parse("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Size.parse("0")).isZero();
    }

    @Test
    void aHashHas32BytesInUsualBase64() {
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Hash.base64("AAAA")).isInstanceOf(Malformed.class);
        String good = Merkle.EMPTY.base64();
        assertThat(Hash.base64(good)).isEqualTo(Merkle.EMPTY);
        assertThatThrownBy(() -> Hash.base64(good.replace("=", ""))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Hash.base64(good.replace("U=", "V="))).isInstanceOf(Malformed.class);
    }
}
