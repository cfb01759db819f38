package org.filrouge.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.http.Problem;
import org.filrouge.json.KernelJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Imports case files: through the running program when one holds the folder, and else on its own. */
@Command(
        name = "import",
        description = "Imports case files (YAML or JSON); each goes in whole or not at all.",
        mixinStandardHelpOptions = true)
final class ImportFiles implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "case files")
    private List<Path> files = List.of();

    @Option(
            names = "--data",
            description = "the data folder (default: ${DEFAULT-VALUE})",
            defaultValue = "${filrouge.default-data:-data}")
    private Path data;

    @Override
    public Integer call() throws Exception {
        Path folder = data.toAbsolutePath().normalize();
        for (Path file : files) {
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                throw new UncheckedIOException("The case file cannot be read: " + file, missing(file));
            }
        }
        int failed = 0;
        if (DataFolder.isHeld(folder)) {
            String address = DataFolder.address(folder)
                    .orElseThrow(
                            () -> new DataFolder.Unusable("The program that uses " + folder + " is not ready yet."));
            for (Path file : files) {
                failed += sent(address, file) ? 0 : 1;
            }
        } else {
            failed = onItsOwn(folder);
        }
        return failed == 0 ? 0 : 1;
    }

    private int onItsOwn(Path folder) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("filrouge.data", folder.toString());
        SpringApplication program = Serve.program(settings);
        program.setWebApplicationType(WebApplicationType.NONE);
        int failed = 0;
        try (ConfigurableApplicationContext context = program.run()) {
            ImportService imports = context.getBean(ImportService.class);
            for (Path file : files) {
                failed += imported(imports, file) ? 0 : 1;
            }
        }
        return failed;
    }

    private static boolean imported(ImportService imports, Path file) throws IOException {
        try {
            ImportService.Report report = imports.importFile(
                    Files.readAllBytes(file),
                    isYaml(file),
                    Locale.getDefault(),
                    step -> System.out.println(file + ": " + step.done() + "/" + step.of()));
            System.out.println(file + ": " + KernelJson.mapper().writeValueAsString(report));
            return true;
        } catch (Problem problem) {
            Map<String, Object> body = problem.body(Locale.getDefault(), file.toString());
            System.err.println(file + ": " + KernelJson.mapper().writeValueAsString(body));
            return false;
        }
    }

    private static boolean sent(String address, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/imports"))
                .header("Content-Type", isYaml(file) ? "application/yaml" : "application/json")
                .header("Accept", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<java.io.InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        boolean well = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode told = KernelJson.mapper().readTree(line);
                well = told.has("report");
                (told.has("problem") || told.has("code") ? System.err : System.out).println(file + ": " + line);
            }
        }
        return well;
    }

    private static IOException missing(Path file) {
        if (Files.isDirectory(file)) {
            return new IOException("it is a folder");
        }
        return Files.exists(file)
                ? new AccessDeniedException(file.toString())
                : new NoSuchFileException(file.toString());
    }

    private static boolean isYaml(Path file) {
        return !file.toString().endsWith(".json");
    }
}
