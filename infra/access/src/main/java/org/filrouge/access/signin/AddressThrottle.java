package org.filrouge.access.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever tries many passwords from one address: after thirty failures it waits until they are a quarter of an hour old. */
final class AddressThrottle {

    static final int MOST_FAILURES = 30;
    static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST_ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;

    private final Map<String, Tried> tried = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Tried(int failures, Instant first) {}

    synchronized boolean isWaiting(String address, Instant now) {
        Tried known = tried.get(network(address));
        return known != null && known.failures() >= MOST_FAILURES && !isForgotten(known, now);
    }

    synchronized void failed(String address, Instant now) {
        tried.merge(
                network(address),
                new Tried(1, now),
                (known, first) -> isForgotten(known, now) ? first : new Tried(known.failures() + 1, known.first()));
    }

    private static boolean isForgotten(Tried known, Instant now) {
        return !now.isBefore(known.first().plus(REMEMBERED));
    }

    /** One customer of a provider has a whole network of IPv6 addresses. What has a colon is never looked up as a name. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return Arrays.toString(Arrays.copyOf(InetAddress.getByName(address).getAddress(), NETWORK_BYTES));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
