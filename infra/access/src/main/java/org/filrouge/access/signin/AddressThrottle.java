package org.filrouge.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.access.CallersLine;

/** Slows down whoever tries many passwords from one address: after thirty failures it waits until they are a quarter of an hour old. */
final class AddressThrottle {

    static final int MOST_FAILURES = 30;
    static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Tried> tried = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Tried(int failures, Instant first) {}

    synchronized boolean isWaiting(String address, Instant now) {
        Tried known = tried.get(CallersLine.of(address));
        return known != null && known.failures() >= MOST_FAILURES && !isForgotten(known, now);
    }

    synchronized void failed(String address, Instant now) {
        tried.merge(
                CallersLine.of(address),
                new Tried(1, now),
                (known, first) -> isForgotten(known, now) ? first : new Tried(known.failures() + 1, known.first()));
    }

    private static boolean isForgotten(Tried known, Instant now) {
        return !now.isBefore(known.first().plus(REMEMBERED));
    }
}
