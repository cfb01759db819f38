package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.attest.ViewsAttester;
import org.filrouge.ledgerservice.verify.Brought;
import org.filrouge.ledgerservice.verify.Found;
import org.filrouge.ledgerservice.verify.Verification;
import org.filrouge.ledgerservice.verify.Verifier;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.live.ViewProgress;
import org.springframework.context.ConfigurableApplicationContext;

/** The folder of a program that took the demonstration cases and was stopped, to be copied and changed. */
final class DemoData {

    final Path data;

    private DemoData(Path data) {
        this.data = data;
    }

    /** Runs the program once. */
    static DemoData made(Path folder) {
        DemoData made = new DemoData(folder.resolve("data"));
        made.run(true, program -> {});
        return made;
    }

    /** The same in another folder, with its keys. */
    DemoData copied(Path folder) {
        copy(data, folder.resolve("data"));
        copy(Settings.keyFolderOf(data), folder.resolve("data-keys"));
        copy(Settings.vaultFolderOf(data), folder.resolve("data-vault"));
        return new DemoData(folder.resolve("data"));
    }

    /** Starts the program, uses it once all is attested or will not be, and stops it. */
    void run(boolean demo, Consumer<ConfigurableApplicationContext> use) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("filrouge.data", data.toString());
        settings.put("filrouge.demo", demo);
        settings.put("filrouge.mongo.uri", "");
        settings.put("filrouge.axonserver.servers", "");
        try (ConfigurableApplicationContext program = Serve.program(settings).run()) {
            ViewsAttester attester = program.getBean(ViewsAttester.class);
            long size = program.getBean(EventLog.class).size();
            assertThat(program.getBean(ViewProgress.class).await(size - 1, Duration.ofMinutes(1)))
                    .isTrue();
            for (int i = 0; i < 300 && attester.trouble().isEmpty() && !isAttested(attester, size); i++) {
                Thread.sleep(100);
            }
            use.accept(program);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isAttested(ViewsAttester attester, long size) {
        return attester.hasCompared() && attester.attestedSize() >= size;
    }

    /** Changes the read store as somebody would who can write to it. */
    void tamper(Consumer<MongoDatabase> change) {
        try (MongoReadStore store = MongoReadStore.embedded(data.resolve("views"))) {
            change.accept(store.database());
            store.persist();
        }
    }

    /** What the verb finds, with the newest checkpoint kept. */
    Verification verify() {
        try {
            Path log = data.resolve("log");
            VerifierKey key =
                    VerifierKey.parse(Files.readString(log.resolve("vkey")).strip());
            return Verifier.of(
                    data,
                    new Brought(key, null, List.of(Files.readAllBytes(log.resolve("checkpoint")))),
                    Instant.now().plusSeconds(3_600),
                    new RecomputedViews(),
                    null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> codes() {
        return verify().findings().stream().map(Found::code).toList();
    }

    /** The statement of the largest size. */
    Path newestStatement() {
        try (Stream<Path> files = Files.list(data.resolve("log/views"))) {
            return files.max(Comparator.comparingLong(
                            file -> Long.parseLong(file.getFileName().toString())))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void delete(Path folder) {
        each(folder, Comparator.reverseOrder(), Files::delete);
    }

    private static void copy(Path from, Path to) {
        each(from, Comparator.naturalOrder(), file -> Files.copy(file, to.resolve(from.relativize(file))));
    }

    private interface Step {
        void on(Path file) throws IOException;
    }

    private static void each(Path folder, Comparator<Path> order, Step step) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(order).toList()) {
                step.on(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
