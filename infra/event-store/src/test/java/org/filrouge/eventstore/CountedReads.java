package org.filrouge.eventstore;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Counts how often readers ask a store for the next event of the log. */
final class CountedReads {

    private CountedReads() {}

    static EventStorageEngine of(EventStorageEngine counted, AtomicInteger reads) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                CountedReads.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(counted, arguments);
                        return result instanceof Stream<?> events
                                ? StreamSupport.stream(new Counting<>(events.spliterator(), reads), false)
                                : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    private static final class Counting<T> extends Spliterators.AbstractSpliterator<T> {

        private final Spliterator<T> events;
        private final AtomicInteger reads;

        Counting(Spliterator<T> events, AtomicInteger reads) {
            super(Long.MAX_VALUE, ORDERED);
            this.events = events;
            this.reads = reads;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            reads.incrementAndGet();
            return events.tryAdvance(action);
        }
    }
}
