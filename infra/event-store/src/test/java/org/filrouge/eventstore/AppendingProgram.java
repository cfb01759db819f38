package org.filrouge.eventstore;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;

/** A program that appends from several threads, prints the id of each event as its append is answered, and dies on the way. */
final class AppendingProgram {

    private static final int THREADS = 4;
    private static final CountDownLatch FIRST_ANSWER = new CountDownLatch(1);

    private AppendingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        SqliteEventStorageEngine engine = SqliteEventStoreTest.open(Path.of(arguments[0]));
        String run = arguments[1];
        for (int i = 0; i < THREADS; i++) {
            String stream = "commitment:run-" + run + "-" + i;
            Thread.ofPlatform().start(() -> appendForEver(engine, stream));
        }
        FIRST_ANSWER.await();
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(50, 300));
        Runtime.getRuntime().halt(0);
    }

    private static void appendForEver(SqliteEventStorageEngine engine, String stream) {
        for (long sequence = 0; ; sequence += 2) {
            DomainEventMessage<?> first = Events.event(stream, sequence);
            DomainEventMessage<?> second = Events.event(stream, sequence + 1);
            engine.appendEvents(first, second);
            System.out.println(first.getIdentifier() + "\n" + second.getIdentifier());
            FIRST_ANSWER.countDown();
        }
    }
}
