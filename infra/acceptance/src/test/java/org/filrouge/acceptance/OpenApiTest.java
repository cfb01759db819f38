package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document, read as the specification of version 3.1 says. */
class OpenApiTest {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    @RegisterExtension
    static final Running RUNNING = new Running();

    private JsonNode document;

    @BeforeEach
    void readIt() {
        document = RUNNING.program().get("/api/openapi.json").json();
    }

    @Test
    void itIsOfVersion31AndTellsWhatItDescribes() {
        assertThat(document.get("openapi").asString()).matches("3\\.1\\.\\d+");
        assertThat(document.get("info").get("title").asString()).isNotBlank();
        assertThat(document.get("info").get("version").asString()).isNotBlank();
        assertThat(document.propertyNames())
                .isSubsetOf("openapi", "info", "paths", "components", "servers", "tags", "jsonSchemaDialect");
    }

    @Test
    void everyOperationHasANameOfItsOwnAnswersAndItsParameters() {
        List<String> names = new ArrayList<>();
        document.get("paths").properties().forEach(path -> {
            assertThat(path.getKey()).startsWith("/");
            path.getValue().properties().forEach(operation -> {
                assertThat(METHODS).contains(operation.getKey());
                names.add(operation.getValue().get("operationId").asString());
                isOperation(path.getKey(), operation.getValue());
            });
        });
        assertThat(names).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void everySchemaInItIsASchemaAndEveryReferenceLeadsSomewhere() {
        assertThat(document.findValues("schema"))
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(Schemas.faultsOfSchema(schema)).isEmpty());
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
        });
    }

    @Test
    void everyCommandOfTheCatalogueIsInItWithTheSameSchema() {
        JsonNode commands = RUNNING.program().get("/api/catalogue").json().get("commands");
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            JsonNode path = document.get("paths").path(command.get("path").asString());
            JsonNode schema = path.at("/post/requestBody/content/application~1json/schema");
            assertThat(schema.equals(command.get("schema")))
                    .as(command.get("name").asString())
                    .isTrue();
        });
    }

    private static void isOperation(String path, JsonNode operation) {
        Set<String> declared = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (JsonNode parameter : operation.get("parameters")) {
            String in = parameter.get("in").asString();
            assertThat(in).isIn("path", "query", "header", "cookie");
            assertThat(parameter.has("schema")).isTrue();
            assertThat(all.add(in + " " + parameter.get("name").asString())).isTrue();
            if (in.equals("path")) {
                assertThat(parameter.get("required").asBoolean()).isTrue();
                declared.add(parameter.get("name").asString());
            }
        }
        Set<String> inPath = TEMPLATE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).isEqualTo(inPath);
        assertThat(operation.get("responses")).isNotEmpty().allSatisfy(response -> assertThat(
                        response.get("description").asString())
                .isNotBlank());
    }
}
