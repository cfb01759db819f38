package org.filrouge.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, on a port of its own, with a data folder of its own. */
final class Program extends Caller implements AutoCloseable {

    private static final String READY = "Fil Rouge : ";
    private static final String DEMONSTRATION = "demonstration accounts, one password:";
    /** What makes people sign in; most tests have nobody to. */
    static final Map<String, String> SIGN_IN = Map.of("FILROUGE_SIGN_IN", "local");

    private static final int READY_WITHIN_SECONDS = 90;

    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Process process;

    private Program(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("program-output").start(this::readOutput);
    }

    /** Starts it and waits until it says where it listens. */
    static Program start(Path data, String... arguments) {
        return start(data, Map.of(), arguments);
    }

    static Program start(Path data, Map<String, String> environment, String... arguments) {
        Program program = launch(data, environment, arguments);
        program.address();
        return program;
    }

    /** Starts it on the stores of its own folder, whatever servers are given: for tests that look at the files. */
    static Program startEmbedded(Path data, String... arguments) {
        return start(data, Map.of("FILROUGE_AXONSERVER_SERVERS", "", "FILROUGE_MONGO_URI", ""), arguments);
    }

    /** Starts it so that people sign in, with one account per role of the demonstration. */
    static Program startWithAccounts(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--demo");
        return start(data, SIGN_IN, all.toArray(String[]::new));
    }

    /** The same for tests that ask more than anybody does. */
    static Program startUnlimitedWithAccounts(Path data) {
        Map<String, String> environment = new HashMap<>(SIGN_IN);
        environment.put("FILROUGE_LIMITS_ENABLED", "false");
        return start(data, environment, "--demo");
    }

    /** Asks as one of the demonstration's accounts. */
    Caller as(String login) {
        return as(login, demonstrationPassword());
    }

    /** The one password of the demonstration's accounts, which the program says once. */
    String demonstrationPassword() {
        return said(DEMONSTRATION);
    }

    /** What follows some words that the program said. */
    String said(String words) {
        return output.stream()
                .filter(line -> line.contains(words))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not said: " + words + "\n" + String.join("\n", output)));
    }

    /** Starts it without waiting. */
    static Program launch(Path data, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(Layout.java());
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(arguments));
        return new Program(process(command, environment));
    }

    /** Runs a verb to its end. */
    static Program verb(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(Layout.java());
        command.addAll(List.of(arguments));
        Program program = new Program(process(command, Map.of()));
        program.process.waitFor(READY_WITHIN_SECONDS, TimeUnit.SECONDS);
        return program;
    }

    @Override
    String address() {
        try {
            return address.get(READY_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (Exception notReady) {
            process.destroyForcibly();
            throw new AssertionError("the program did not become ready:\n" + String.join("\n", output), notReady);
        }
    }

    List<String> output() {
        return output;
    }

    /** All that it said, of a program that ends by itself. */
    List<String> ended() {
        address.handle((listens, end) -> true).join();
        return output;
    }

    Process process() {
        return process;
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it as Ctrl-C does. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not stop:\n" + String.join("\n", output));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()).split(" ")[0]);
                }
            }
        } catch (IOException ended) {
            // The process is gone; so is its output.
        }
        address.completeExceptionally(new IllegalStateException("it ended"));
    }

    /** The folders of keys go with the data folder, but are not left lying beside those of temporary ones. */
    private static Path beside(String kind, List<String> command) {
        int data = command.indexOf("--data");
        return beside(
                kind,
                data < 0 ? "" : Path.of(command.get(data + 1)).toAbsolutePath().toString());
    }

    private static Path beside(String kind, String folder) {
        return Path.of("target", kind, folder.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    /** Where the key of a program on a data folder is. */
    static Path keys(Path data) {
        return beside("keys", data.toAbsolutePath().toString());
    }

    /** Where the keys of the texts of a program on a data folder are. */
    static Path vault(Path data) {
        return beside("vaults", data.toAbsolutePath().toString());
    }

    private static Process process(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(SharedServers.environment());
            builder.environment().put("FILROUGE_KEYS", beside("keys", command).toString());
            builder.environment()
                    .put("FILROUGE_VAULT", beside("vaults", command).toString());
            builder.environment().put("FILROUGE_SIGN_IN", "off");
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }
}
