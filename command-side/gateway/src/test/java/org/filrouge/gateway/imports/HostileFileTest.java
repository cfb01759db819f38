package org.filrouge.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as a case file, the answer is 400 with its faults, soon, and nothing is recorded. */
class HostileFileTest {

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void aBillionLaughsAreNotLaughed() {
        String bomb = IntStream.range(1, 12)
                .mapToObj(i ->
                        "a" + i + ": &a" + i + " [" + "*a%d, ".formatted(i - 1).repeat(10) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [lol, lol]\n", ""));

        assertMalformed(bomb);
    }

    @Test
    void aLongTextIsNotRepeatedWithoutEnd() {
        assertMalformed(Told.small("sector: &a " + "x".repeat(1900) + "\nfacts: [" + "*a,".repeat(100_000) + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts: [{event: correction.retracted, data: {event: e-1}}]",
                "facts: [{event: correction.retracted, id: another-case, data: {event: e-1}}]",
                "facts: [{event: correction.rectified, data: {event: e-1, effective: '2008'}}]"
            })
    void aFileTellsFactsAndCorrectsNone(String rest) {
        assertMalformed(Told.small(rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts: &a [*a]", "facts: &a {b: *a}", "facts: *nowhere", "facts: [&a {b: [*a]}]"})
    void anAnchorThatHoldsItselfOrNothingIsRefused(String rest) {
        assertMalformed(Told.small(rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "!!java.net.URL ['http://localhost/']",
                "!!python/object/apply:os.system ['id']",
                "!ruby/object:Gem::Requirement {}",
                "!!binary aGVsbG8=",
                "!!set {a, b}",
                "!!omap [a: b]",
                "!!bool perhaps",
                "!!null something",
                "!!int many",
                "!own text"
            })
    void aTagIsRefused(String tagged) {
        assertMalformed(Told.small("sector: " + tagged + "\nfacts: []"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Another\nfacts: []",
                "facts: [{line: 1, line: 2}]",
                "facts: [{line: 1, 'line': 2}]",
                "facts: []\n? [a, b]\n: c",
                "facts: []\n? {a: b}\n: c",
                "x: &x {a: 1}\nfacts: [{<<: *x}]"
            })
    void aNameThatStandsTwiceOrIsNoTextIsRefused(String rest) {
        assertMalformed(Told.small(rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\0b", "\"a\\0b\"", "\"\\a\"", "\"\\ud800\"", "\"\\UFFFFFFFF\"", "\"\\U00110000\"", "a\u0007b"})
    void aCharacterThatCannotBeKeptIsRefused(String sector) {
        assertMalformed(Told.small("sector: " + sector + "\nfacts: []"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNestedTooDeepIsRefused(String rest) {
        assertMalformed(Told.small(rest));
    }

    static Stream<String> whatIsNestedTooDeepIsRefused() {
        return Stream.of(
                "facts: " + "[".repeat(200_000),
                "facts: " + "[".repeat(100_000) + "]".repeat(100_000),
                "facts: " + "{a: ".repeat(100_000),
                "facts:\n" + "- ".repeat(100_000),
                "facts:\n" + "? ".repeat(100_000),
                IntStream.range(0, 2000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e2147483648",
                "1e99999999999999",
                "99999999999999999999999999999999999999999",
                "9999999999999999",
                "0.0000001",
                ".inf",
                ".nan",
                "0x1F"
            })
    void aNumberBeyondAnyUseIsRefused(String number) {
        assertMalformed(fact("event: mission.started, data: {phase: " + number + "}"));
        assertMalformed(fact("event: mission.started, data: {phase: 1, halfDays: " + number + "}"));
        assertMalformed(fact("observe: indicator-measured, data: {indicator: i, value: " + number + "}"));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        String file = Told.small("sector: économie\nfacts: []");

        assertMalformed(file.getBytes(StandardCharsets.ISO_8859_1), true);
        assertMalformed(file.getBytes(StandardCharsets.UTF_16), true);
        assertMalformed("{}".getBytes(StandardCharsets.UTF_16), false);
        assertMalformed(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}, false);
        assertMalformed(new byte[] {'a', ':', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "text",
                "[1, 2]",
                "a: b: c",
                "a: \"b",
                "a: b\n---\nc: d",
                "%YAML 9.9\n---\na: b",
                "a:\n\t- b"
            })
    void whatIsNoCaseFileAtAllIsRefused(String yaml) {
        assertMalformed(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{} {}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": NaN}",
                "{\"a\": 1e2147483648}",
                "{\"a\": \"\\u0000\"}",
                "{\"a\": \"\\ud800\"}",
                "{\"format\": null}"
            })
    void whatIsNoCaseFileInJsonIsRefused(String json) {
        assertMalformed(json.getBytes(UTF_8), false);
        assertMalformed(("[".repeat(100_000) + json).getBytes(UTF_8), false);
    }

    private static String fact(String told) {
        return Told.small("facts: [{line: 1, " + told + "}]");
    }

    private void assertMalformed(String yaml) {
        assertMalformed(yaml.getBytes(UTF_8), true);
    }

    private void assertMalformed(byte[] file, boolean yaml) {
        Throwable thrown = catchThrowable(() -> gateway.imports()
                .importFile(file, yaml, Reader.alone(InMemoryGateway.ACCOUNT), Locale.ENGLISH, step -> {}));

        assertThat(thrown).isInstanceOf(Problem.class);
        assertThat(((Problem) thrown).status().value()).isEqualTo(400);
        assertThat(Told.body((Problem) thrown).get("faults")).isNotEmpty();
        assertThat(gateway.log()).isEmpty();
    }
}
