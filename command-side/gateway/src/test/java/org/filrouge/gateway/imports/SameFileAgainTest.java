package org.filrouge.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file is known by what it tells, not by how it is spelt. */
class SameFileAgainTest {

    static final List<String> CASES = Told.CASES;

    private final InMemoryGateway gateway = new InMemoryGateway();

    @ParameterizedTest
    @FieldSource("CASES")
    void theSameFileAgainChangesNothingAndTellsTheSameGaps(String name) {
        Report first = Told.in(gateway, Told.file(name));
        int size = gateway.log().size();

        Report again = Told.in(gateway, Told.file(name));

        assertThat(again.imported()).isFalse();
        assertThat(again.events()).isZero();
        assertThat(again.position()).isNull();
        assertThat(again.gaps()).isEqualTo(first.gaps());
        assertThat(gateway.log()).hasSize(size);
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void otherSpacingAndCommentsChangeNothing(String name) {
        Told.in(gateway, Told.file(name));
        String respelt = Told.file(name).replace(": ", ":   ").replace("\n", "   \n\n# a note\n");

        assertUnchanged(respelt.getBytes(UTF_8), true);
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void otherOrderOfNamesChangesNothing(String name) {
        Told.in(gateway, Told.file(name));

        assertUnchanged(json(reversed(YamlReader.read(Told.file(name).getBytes(UTF_8)))), false);
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void theSameFileInJsonIsTheSameFile(String name) {
        JsonNode json = YamlReader.read(Told.file(name).getBytes(UTF_8));

        assertThat(imported(json(json), false).imported()).isTrue();
        assertUnchanged(Told.file(name).getBytes(UTF_8), true);
    }

    @Test
    void anotherCaseInBetweenChangesNothing() {
        Told.CASES.forEach(name -> Told.in(gateway, Told.file(name)));

        Told.CASES.forEach(name -> assertUnchanged(Told.file(name).getBytes(UTF_8), true));
    }

    private void assertUnchanged(byte[] file, boolean yaml) {
        int size = gateway.log().size();
        assertThat(imported(file, yaml).imported()).isFalse();
        assertThat(gateway.log()).hasSize(size);
    }

    private Report imported(byte[] file, boolean yaml) {
        return gateway.imports()
                .importFile(file, yaml, Reader.alone(InMemoryGateway.ACCOUNT), Locale.FRENCH, step -> {});
    }

    private static byte[] json(JsonNode node) {
        return KernelJson.mapper().writeValueAsBytes(node);
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.reverse(names);
            ObjectNode other = KernelJson.mapper().createObjectNode();
            names.forEach(name -> other.set(name, reversed(object.get(name))));
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = KernelJson.mapper().createArrayNode();
            array.forEach(item -> other.add(reversed(item)));
            return other;
        }
        return node;
    }
}
