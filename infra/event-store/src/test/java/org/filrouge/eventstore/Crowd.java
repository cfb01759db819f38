package org.filrouge.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Many threads that begin at the same moment. */
final class Crowd {

    private Crowd() {}

    /** Lets so many threads do something and returns what those that failed, failed with. */
    static List<Throwable> of(int threads, IntConsumer work) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    work.accept(number);
                    return null;
                }));
            }
            List<Throwable> failures = new ArrayList<>();
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
            return failures;
        }
    }
}
