package org.filrouge.ledgerservice.testing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.NotifyingEventStore;
import org.filrouge.eventstore.SqliteEventStorageEngine;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.ledger.audit.AuditedLog;
import org.filrouge.ledger.audit.Auditor;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.LedgerAudit;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.rows.DueLeaves;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.jspecify.annotations.Nullable;

/** One program's data and keys. */
public final class House {

    private static final int ALL = 1_000_000;
    private static final String STREAM = "commitment:t-1";

    public final Path data;
    public final Path keys;
    private long sequence;

    public House(Path folder) {
        this.data = folder.resolve("data");
        this.keys = folder.resolve("data-keys");
    }

    public interface Use<T> {
        T with(LogWriter writer);
    }

    /** Appends so many events to the event file. */
    public void record(int count) {
        running(store -> store.publish(LongStream.range(sequence, sequence + count)
                .mapToObj(each -> event(STREAM, each))
                .toList()));
        sequence += count;
    }

    /** So many writers append at once, each to a stream of its own, one event after the other. */
    public void recordTogether(int writers, int each) {
        running(store -> IntStream.range(0, writers)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (long i = 0; i < each; i++) {
                        store.publish(event("commitment:w-" + writer, i));
                    }
                }))
                .toList()
                .forEach(House::join));
    }

    /** Two events are decided one after the other and stored the other way round. */
    public void recordOvertaking() {
        DomainEventMessage<?> first = event("commitment:slow", 0);
        LockSupport.parkNanos(5_000_000);
        DomainEventMessage<?> second = event("commitment:quick", 0);
        running(store -> {
            store.publish(second);
            store.publish(first);
        });
    }

    /** The store as the running program has it; it is closed afterwards. */
    public void running(Consumer<NotifyingEventStore> use) {
        try (SqliteEventStorageEngine engine = SqliteEventStorageEngine.open(
                events(), CatalogueSerializer.create(), NoOpEventUpcaster.INSTANCE, new SimpleMeterRegistry())) {
            NotifyingEventStore store = NotifyingEventStore.on(engine);
            use.accept(store);
            store.shutDown();
        }
    }

    /** Starts the log on a disk, uses it, and stops it. */
    public <T> T open(Disk disk, Use<T> use) {
        try (EventFileRows rows = EventFileRows.open(events());
                KeyFolder folder = KeyFolder.take(keys, disk, null)) {
            return use.with(LogWriter.open(new LogFolder(log(), disk), folder, new LedgerRows(rows)));
        }
    }

    /** Takes and signs everything there is. */
    public LogWriter sign() {
        return open(new Disk(), writer -> {
            writer.append(ALL);
            writer.sign();
            return writer;
        });
    }

    /** What the library's own audit finds in the published folder and the store. */
    public List<Finding> audit(byte[] kept) {
        try (EventFileRows rows = EventFileRows.open(events());
                DueLeaves leaves = new LedgerRows(rows).leaves()) {
            LogFolder folder = new LogFolder(log(), new Disk());
            String vkey = new String(folder.read("vkey").orElseThrow())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            TrustPolicy policy = TrustPolicy.parse(("log " + vkey + "\nquorum none\n").getBytes());
            List<byte[]> others = folder.sizes().stream()
                    .map(size -> folder.read(LogFolder.nameOf(size)).orElseThrow())
                    .toList();
            Duration minute = Duration.ofMinutes(1);
            return LedgerAudit.of(
                    new AuditedLog(folder.read(LogFolder.CHECKPOINT).orElseThrow(), folder, leaves::inLog, others),
                    new Auditor(policy, List.of(kept), List.of(), Instant.now(), minute, minute, minute));
        }
    }

    /** Changes the event file behind the program's back. */
    public void tamper(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + events());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Copies the data folder, without the keys beside it. */
    public void copyData(Path to) {
        copy(data, to);
    }

    /** Puts a copy of the data folder back. */
    public void restoreData(Path from) {
        delete(data);
        copy(from, data);
    }

    public Path events() {
        return data.resolve("events/events.db");
    }

    public Path log() {
        return data.resolve("log");
    }

    public static void delete(Path folder) {
        walk(folder, Files::delete);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** An event as a command would record it. */
    public static DomainEventMessage<?> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                "stream",
                stream,
                sequence,
                new Kept("result " + sequence),
                MetaData.from(Map.of("recordedBy", "account-3", "effective", "2008-03")));
    }

    private interface Step {
        void on(Path file) throws IOException;
    }

    public static void copy(Path from, Path to) {
        walk(from, file -> {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        });
    }

    /** Files first, each folder after what is in it. */
    private static void walk(Path folder, Step step) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    step.on(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path file, @Nullable IOException failed) throws IOException {
                    step.on(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
