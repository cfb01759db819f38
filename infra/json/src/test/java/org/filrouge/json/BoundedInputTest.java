package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

class BoundedInputTest {

    private static final JsonMapper JSON = KernelJson.mapper();

    @Test
    void aNameThatStandsTwiceIsRefusedAtEveryDepth() {
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> JSON.readTree("{\"role\":\"a\",\"role\":\"a\"}"));
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> JSON.readTree("{\"a\":[{\"b\":1,\"b\":2}]}"));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readValue("{\"role\":\"a\",\"role\":\"b\",\"count\":1}", StaffHired.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "1 2", "{\"role\":\"a\",\"count\":1} x"})
    void whatFollowsTheValueIsRefused(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readTree(json));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, StaffHired.class));
    }

    @Test
    void nestingIsRefusedBelowTheSixtyFourthLevel() {
        assertThat(JSON.readTree("[".repeat(64) + "]".repeat(64)).isArray()).isTrue();
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> JSON.readTree("[".repeat(65) + "]".repeat(65)));
    }

    @Test
    void longNumbersTextsAndNamesAreRefused() {
        assertThat(JSON.readTree("1".repeat(40)).isNumber()).isTrue();
        assertThat(JSON.readTree(quoted(1 << 20)).isString()).isTrue();
        assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> JSON.readTree("1".repeat(41)));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> JSON.readTree(quoted((1 << 20) + 1)));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> JSON.readTree("{" + quoted(50_000) + ":1}"));
    }

    @Test
    void aNumberIsReadExactly() {
        assertThat(JSON.readTree("0.1").decimalValue()).isEqualTo(new BigDecimal("0.1"));
        assertThat(JSON.readValue("{\"a\":0.10}", Object.class)).isEqualTo(Map.of("a", new BigDecimal("0.10")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"9.5,9.5", "\"9.5\",9.5", "1.50e1,15", "100,100", "-0.0,0", "\"UNKNOWN\",UNKNOWN"})
    void aMeasureIsReadFromANumberOrAText(String json, String measure) {
        assertThat(JSON.readValue(json, Measure.class)).isEqualTo(Measure.parse(measure));
        assertThat(JSON.treeToValue(JSON.readTree(json), Measure.class)).isEqualTo(Measure.parse(measure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e3", "0.1234567", "true", "{}", "[]", "\"nine\""})
    void noOtherMeasureIsReadAndNoneTakesLong(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Measure.class));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.treeToValue(JSON.readTree(json), Measure.class));
    }

    @Test
    void noTypeIsGuessedFromTheText() {
        String json = "{\"@class\":\"java.io.File\",\"@type\":\"x\"}";

        assertThat(JSON.readValue(json, Object.class)).isEqualTo(Map.of("@class", "java.io.File", "@type", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"funder\":\"A b\"}",
                "{\"kind\":\"GIFT\"}",
                "{\"amount\":{\"amount\":\"12.345\",\"basis\":\"INCL_TAX\"}}",
                "{\"amount\":5}",
                "{\"funder\":{}}",
            })
    void whatTheKernelRefusesIsNotRead(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Granted.class));
    }

    private static String quoted(int length) {
        return '"' + "a".repeat(length) + '"';
    }
}
