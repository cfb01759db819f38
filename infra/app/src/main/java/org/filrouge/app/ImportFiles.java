package org.filrouge.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filrouge.gateway.imports.ImportController;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.vault.Opener;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public Integer call() throws InterruptedException {
        Path folder = folders.data();
        int failed = DataFolder.isHeld(folder) ? throughTheProgram(folder) : onItsOwn();
        return failed == 0 ? 0 : 1;
    }

    private int throughTheProgram(Path folder) throws InterruptedException {
        String address = DataFolder.address(folder)
                .orElseThrow(() -> new DataFolder.Unusable("The program that uses " + folder + " is not ready yet."));
        int failed = 0;
        for (Path file : files) {
            failed += sent(address, DataFolder.secret(folder), file) ? 0 : 1;
        }
        return failed;
    }

    private int onItsOwn() {
        int failed = 0;
        try (ConfigurableApplicationContext context = folders.alone()) {
            ImportService imports = context.getBean(ImportService.class);
            Opener opener = context.getBean(Opener.class);
            Reader who = Reader.alone(context.getBean(Settings.class).account());
            for (Path file : files) {
                failed += imported(imports, opener, who, file) ? 0 : 1;
            }
        }
        return failed;
    }

    private static boolean imported(ImportService imports, Opener opener, Reader who, Path file) {
        try {
            Report report = imports.importFile(
                    Files.readAllBytes(file),
                    isYaml(file),
                    who,
                    Locale.getDefault(),
                    step -> say(file, step.done() + "/" + step.of()));
            say(file, KernelJson.mapper().writeValueAsString(ImportController.body(report)));
            return true;
        } catch (Problem problem) {
            Map<String, Object> body = problem.body(Locale.getDefault(), file.toString());
            return failed(file, opener.openedJson(KernelJson.mapper().writeValueAsString(body)));
        } catch (IOException unreadable) {
            return failed(file, "cannot be read");
        }
    }

    private static boolean sent(String address, Optional<String> secret, Path file) throws InterruptedException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/imports"))
                    .header("Content-Type", isYaml(file) ? "application/yaml" : "application/json")
                    .header("Accept", "application/x-ndjson")
                    .header("Accept-Language", Locale.getDefault().toLanguageTag())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(file)));
            secret.ifPresent(header -> request.header("Authorization", header));
            HttpResponse<Stream<String>> response =
                    ThisMachine.client().send(request.build(), HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                return lines.map(line -> told(file, KernelJson.mapper().readTree(line)))
                        .reduce(false, (before, last) -> last);
            }
        } catch (IOException unreadable) {
            return failed(file, "cannot be read, or the program is gone");
        }
    }

    /** Says one line of the program's answer, and whether it is the report of a file that is in. */
    private static boolean told(Path file, JsonNode line) {
        if (line.has("progress")) {
            JsonNode progress = line.get("progress");
            say(file, progress.get("done").asString() + "/" + progress.get("of").asString());
            return false;
        }
        if (line.has("report")) {
            say(file, line.get("report").toString());
            return true;
        }
        return failed(file, (line.has("problem") ? line.get("problem") : line).toString());
    }

    private static void say(Path file, String words) {
        System.out.println(file + ": " + words);
    }

    private static boolean failed(Path file, String why) {
        System.err.println(file + ": " + why);
        return false;
    }

    private static boolean isYaml(Path file) {
        return !file.toString().endsWith(".json");
    }
}
