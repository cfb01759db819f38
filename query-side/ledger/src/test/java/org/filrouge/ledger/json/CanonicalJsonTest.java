package org.filrouge.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.testing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void publishedExamplesAreWrittenAsPublished(String name) {
        byte[] written = CanonicalJson.canonical(Vectors.bytes("rfc8785/input/" + name + ".json"));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(Vectors.text("rfc8785/output/" + name + ".json"));
        String hex = Vectors.text("rfc8785/outhex/" + name + ".txt").replaceAll("\\s", "");
        assertThat(HexFormat.of().formatHex(written)).isEqualTo(hex);
        assertThat(CanonicalJson.write(CanonicalJson.read(written))).isEqualTo(written);
        assertThatThrownBy(() -> CanonicalJson.read(Vectors.bytes("rfc8785/input/" + name + ".json")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void tenThousandNumbersAreWrittenAsEcmaScriptWritesThem() {
        List<String> lines =
                Vectors.zippedLines("rfc8785/es6numbers-10000.txt.gz").toList();
        assertThat(lines).hasSize(10_000);
        for (String line : lines) {
            int comma = line.indexOf(',');
            double number = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, comma), 16));
            assertThat(NumberForm.of(number)).as(line).isEqualTo(line.substring(comma + 1));
        }
    }

    @Test
    void theSmallestNumbersHaveOneDigitWhereOneIsEnough() {
        assertThat(NumberForm.of(Double.MIN_VALUE)).isEqualTo("5e-324");
        assertThat(NumberForm.of(2 * Double.MIN_VALUE)).isEqualTo("1e-323");
        assertThat(NumberForm.of(3 * Double.MIN_VALUE)).isEqualTo("1.5e-323");
        assertThat(NumberForm.of(2e23)).isEqualTo("2e+23");
        assertThatThrownBy(() -> NumberForm.of(Double.NaN)).isInstanceOf(Malformed.class);
    }

    @Test
    void whatStrangersWouldReadDifferentlyIsRefused() {
        Json.Members cases = (Json.Members)
                ((Json.Members) CanonicalJson.read(CanonicalJson.canonical(Vectors.bytes("rfc8785/negative.json"))))
                        .byName()
                        .get("must_reject_hex");
        assertThat(cases.byName()).hasSize(9);
        cases.byName().forEach((name, hex) -> {
            byte[] bytes = HexFormat.of().parseHex(((Json.Text) hex).value());
            assertThatThrownBy(() -> CanonicalJson.canonical(bytes)).as(name).isInstanceOf(Malformed.class);
            assertThatThrownBy(() -> CanonicalJson.read(bytes)).as(name).isInstanceOf(Malformed.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "[1,]",
                "[1 2]",
                "[",
                "tru",
                "nul",
                "NaN",
                "Infinity",
                "-",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "\uFEFF{}",
                "// x\n{}"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> CanonicalJson.canonical(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " {}",
                "{} ",
                "{\"b\":1,\"a\":2}",
                "{\"a\": 1}",
                "[1.0]",
                "[0.10]",
                "[1e1]",
                "[-0]",
                "[12345678901234567890]",
                "[\"\\u0041\"]",
                "[\"\\/\"]",
                "[\"\\u001F\"]",
                "[\"\\u000a\"]"
            })
    void theSameValueWrittenOtherwiseIsNotCanonical(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CanonicalJson.read(bytes)).isInstanceOf(Malformed.class);
        assertThat(CanonicalJson.read(CanonicalJson.canonical(bytes))).isNotNull();
    }

    @Test
    void nestingHasAnEnd() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> CanonicalJson.canonical(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }
}
