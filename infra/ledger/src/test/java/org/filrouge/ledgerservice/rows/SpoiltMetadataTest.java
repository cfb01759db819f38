package org.filrouge.ledgerservice.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filrouge.eventstore.EventRow;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.leaf.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the reader takes from any bytes is what a tree of them holds: leaves that were logged stay as they are. */
class SpoiltMetadataTest {

    private static final String HONEST =
            "{\"effective\":\"2006-07/2007-06\",\"recordedBy\":\"account-3\",\"salt\":\"b0\","
                    + "\"decidedBy\":[\"la-ville\"],\"source\":{\"document\":\"É\\u00e9\",\"effective\":\"2001\"},\"n\":-1.5e3,"
                    + "\"corrects\":\"e-1\",\"effectiveTo\":\"2008\",\"k\":[null,true,12]}";

    /** As the program writes them: what the quick reader takes. */
    private static final String PLAIN =
            "{\"case\":\"c-1\",\"corrects\":\"e-1\",\"decidedBy\":[\"la-ville\",{\"n\":[]}],\"effective\":\"2006-07/2007-06\","
                    + "\"effectiveTo\":\"2008\",\"k\":[null,true,false,12,0],\"o\":{},\"recordedBy\":\"élu’3\","
                    + "\"source\":{\"document\":\"Café\",\"effective\":\"2001\"}}";

    @Test
    void plainMetadataAreReadQuicklyAndNeverOtherwiseThanStrictly() {
        byte[] plain = PLAIN.getBytes(StandardCharsets.UTF_8);
        assertThat(PlainObject.texts(plain, Set.of("effective"))).isEqualTo(Map.of("effective", "2006-07/2007-06"));
        assertThat(read(plain)).isEqualTo(new Told("2006-07/2007-06", "2008", "e-1", "élu’3"));
        for (int at = 0; at < plain.length; at++) {
            for (int other = 0; other < 256; other++) {
                byte[] spoilt = plain.clone();
                spoilt[at] = (byte) other;
                assertThat(read(spoilt)).as("byte %s is %s", at, other).isEqualTo(fromTree(spoilt));
            }
        }
    }

    @Test
    void plainMetadataOfWhichAnyPartIsLeftOutOrStandsTwice() {
        byte[] plain = PLAIN.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from <= plain.length; from++) {
            for (int to = 0; to <= plain.length; to++) {
                byte[] spoilt = new byte[from + plain.length - to];
                System.arraycopy(plain, 0, spoilt, 0, from);
                System.arraycopy(plain, to, spoilt, from, plain.length - to);
                assertThat(read(spoilt)).as("to %s, and from %s", from, to).isEqualTo(fromTree(spoilt));
            }
        }
    }

    @Test
    void anyBitChanged() {
        byte[] honest = HONEST.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < 8 * honest.length; bit++) {
            byte[] spoilt = honest.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(read(spoilt)).as("bit %s", bit).isEqualTo(fromTree(spoilt));
        }
        assertThat(read(honest)).isEqualTo(new Told("2006-07/2007-06", "2008", "e-1", "account-3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "\"effective\"",
                "[\"effective\",{\"effective\":\"2001\"}]",
                "{\"effective\":\"\"}",
                "{\"effective\":7,\"recordedBy\":{\"recordedBy\":\"a\"},\"corrects\":[\"e\"]}",
                "{\"effective\":\"2001\"} {}",
                "{\"effective\":\"2001\"}x",
                "{\"effective\":\"2001\",\"effective\":\"2002\"}",
                "{\"a\":{\"b\":1,\"b\":2},\"effective\":\"2001\"}",
                "{\"n\":12345678901234567890123456789012345678901234567890}",
                "{\"n\":1.2345678901234567890123456789012345678901234567890}",
                "{\"n\":1e999999999}",
                "{\"n\":01}",
                "{\"n\":123456789012345678,\"effective\":\"2001\"}",
                "{\"n\":1234567890123456789,\"effective\":\"2001\"}",
                "{\"\":1,\"effective\":\"2001\"}",
                "{\"n\":\"\u007f\",\"effective\":\"2001\"}",
                "{\"a\":\"\\ud800\",\"effective\":\"2001\"}"
            })
    void unusualForms(String metadata) {
        byte[] bytes = metadata.getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).isEqualTo(fromTree(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 63, 64, 65, 500})
    void deepNesting(int depth) {
        byte[] bytes = ("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).isEqualTo(fromTree(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 20) - 40, 1 << 20, (1 << 20) + 1})
    void longTexts(int length) {
        byte[] bytes =
                ("{\"effective\":\"2001\",\"a\":[\"" + "x".repeat(length) + "\"]}").getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).isEqualTo(fromTree(bytes));
    }

    private static Told read(byte[] metadata) {
        return ToldReader.of(new EventRow(
                0,
                "mission:m-1",
                0,
                "e-1",
                "mission.started",
                "1",
                "2026-01-01T00:00:00.000000Z",
                new byte[0],
                metadata));
    }

    private static Told fromTree(byte[] metadata) {
        try {
            JsonNode tree = KernelJson.mapper().readTree(metadata);
            return new Told(
                    text(tree, "effective").orElse("XXXX"),
                    text(tree, "effectiveTo").orElse(null),
                    text(tree, "corrects").orElse(null),
                    text(tree, "recordedBy").orElse("unknown"));
        } catch (JacksonException unreadable) {
            return Told.UNREADABLE;
        }
    }

    private static Optional<String> text(@Nullable JsonNode from, String name) {
        return Optional.ofNullable(from)
                .map(object -> object.get(name))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isEmpty());
    }
}
