package org.filrouge.access.oidc;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Remembers which tokens were used, each until it ends. It never forgets one early to make room: when it is full, nothing new is
 * taken until a token ends.
 */
final class OnceOnly {

    /** What becomes of a token that is presented. */
    enum Outcome {
        TAKEN,
        USED_BEFORE,
        FULL
    }

    private final int most;
    private final Set<String> used = new HashSet<>();
    private final PriorityQueue<Use> byEnd = new PriorityQueue<>(Comparator.comparing(Use::until));

    OnceOnly(int most) {
        this.most = most;
    }

    synchronized Outcome take(String token, Instant until, Instant now) {
        forgetEnded(now);
        if (used.contains(token)) {
            return Outcome.USED_BEFORE;
        }
        if (used.size() >= most) {
            return Outcome.FULL;
        }
        used.add(token);
        byEnd.add(new Use(token, until));
        return Outcome.TAKEN;
    }

    private void forgetEnded(Instant now) {
        for (Use first = byEnd.peek(); first != null && first.until().isBefore(now); first = byEnd.peek()) {
            used.remove(first.token());
            byEnd.remove();
        }
    }

    private record Use(String token, Instant until) {}
}
