package org.filrouge.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import tools.jackson.databind.JsonNode;

/** Case files as tests tell them, and what becomes of them. */
final class Told {

    private static final Path FOLDER = Path.of("..", "..", "infra", "cases");

    /** Every case that comes with the program, by name. */
    static final List<String> CASES = cases();

    private Told() {}

    /** One of the files that come with the program. */
    static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".yaml"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static List<String> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A small file with these facts, or whatever else stands after the frame. */
    static String small(String rest) {
        return """
                format: fil-rouge/case-file@1
                case: small
                title: A small case
                source: {document: A report}
                """
                + rest;
    }

    static Report in(InMemoryGateway gateway, String yaml) {
        return gateway.imports()
                .importFile(
                        yaml.getBytes(UTF_8), true, Reader.alone(InMemoryGateway.ACCOUNT), Locale.ENGLISH, step -> {});
    }

    /** The problem as callers see it. */
    static JsonNode body(Problem problem) {
        return KernelJson.mapper().valueToTree(problem.body(Locale.ENGLISH, "/api/imports"));
    }
}
