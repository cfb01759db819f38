package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class StrictTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "été", "two\nlines\tand a tab", "𝄞", "a𝄞b", "\u00a0", "\uffff"})
    void ordinaryTextsCanBeKept(String text) {
        assertThat(StrictText.isKeepable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0007",
                "\r\n",
                "\u001b[31m",
                "\u007f",
                "\ud834",
                "\udd1e",
                "\udd1e\ud834",
                "\ud834\ud834\udd1e"
            })
    void controlCharactersAndHalvesOfSurrogatePairsCannot(String text) {
        assertThat(StrictText.isKeepable(text)).isFalse();
    }

    @Property(tries = 500)
    void whatCanBeKeptIsTheSameAfterBeingWrittenInUtf8(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        if (StrictText.isKeepable(text)) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }

    @Test
    void everyPlaceThatCannotBeKeptIsNamed() {
        ObjectNode body = KernelJson.mapper().createObjectNode();
        body.put("good", "x").put("bad", "\u0000").put("number", 1);
        body.putArray("list").add("x").add("\ud834").addObject().put("deep", "\u0007");
        body.putObject("a/b~c").put("bad", "\u0000");

        assertThat(StrictText.unkeepable(body))
                .containsExactlyInAnyOrder("/bad", "/list/1", "/list/2/deep", "/a~1b~0c/bad");
    }

    @Test
    void aNameThatCannotBeKeptIsNamedByWhatHoldsItAndNotRepeated() {
        ObjectNode body = KernelJson.mapper().createObjectNode();
        body.putObject("data").putObject("na\u0000me").put("bad", "\u0000");

        assertThat(StrictText.unkeepable(body)).containsExactlyInAnyOrder("/data", "/data/?/bad");
    }

    @Test
    void aGoodBodyHasNone() {
        assertThat(StrictText.unkeepable(KernelJson.mapper().readTree("{\"a\":[\"é\",{\"b\":null}]}")))
                .isEmpty();
    }
}
