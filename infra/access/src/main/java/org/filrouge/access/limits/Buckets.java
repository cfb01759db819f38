package org.filrouge.access.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bucket of requests for each caller: full at first, and filled again evenly over a minute. A bucket that is full again is
 * forgotten; past the most that are remembered, newcomers share one, so that inventing callers gains nothing.
 */
final class Buckets {

    private static final String NEWCOMERS = "";

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final int mostRemembered;
    private final TimeMeter time;

    Buckets(int perMinute, int mostRemembered, TimeMeter time) {
        this.perMinute = perMinute;
        this.mostRemembered = mostRemembered;
        this.time = time;
    }

    /** Takes one request out of a caller's bucket; the answer is how long to wait for the next, zero where there was one. */
    Duration take(String caller) {
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    int remembered() {
        return buckets.size();
    }

    private Bucket bucket(String caller) {
        if (!buckets.containsKey(caller) && buckets.size() >= mostRemembered) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() == perMinute);
        }
        boolean room = buckets.containsKey(caller) || buckets.size() < mostRemembered;
        return buckets.computeIfAbsent(room ? caller : NEWCOMERS, unseen -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }
}
