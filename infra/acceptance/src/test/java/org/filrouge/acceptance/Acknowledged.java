package org.filrouge.acceptance;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What callers were told is recorded, and what they asked without being told. */
final class Acknowledged {

    private static final int CALLERS = 4;

    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicLong names = new AtomicLong();

    /** Positions by event id, as answered. */
    Map<String, Long> positions() {
        return positions;
    }

    /** Starts callers that go on until the program is gone. */
    List<Thread> callers(Program program) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            boolean keyed = i % 2 == 0;
            threads.add(Thread.ofPlatform().start(() -> callUntilGone(program, keyed)));
        }
        return threads;
    }

    /** Asks again, under the same key, what was not answered; each must now be there once. */
    int askAgain(Program program) {
        int asked = 0;
        for (String name = unanswered.poll(); name != null; name = unanswered.poll()) {
            Caller.Reply first = enter(program, name, true);
            Caller.Reply second = enter(program, name, true);
            if (first.status() != 201 || !first.body().equals(second.body())) {
                throw new AssertionError(name + " was answered " + first + " and then " + second);
            }
            keep(first);
            asked++;
        }
        return asked;
    }

    private void callUntilGone(Program program, boolean keyed) {
        try {
            while (true) {
                String name = "body-" + names.incrementAndGet();
                if (keyed) {
                    unanswered.add(name);
                }
                Caller.Reply reply = enter(program, name, keyed);
                if (reply.status() != 201) {
                    throw new AssertionError(name + " was answered " + reply);
                }
                keep(reply);
                unanswered.remove(name);
            }
        } catch (UncheckedIOException gone) {
            // Killed, as it should be.
        }
    }

    private static Caller.Reply enter(Program program, String name, boolean keyed) {
        Map<String, Object> body = Map.of("id", name, "data", Map.of("name", name, "kind", "ASSOCIATION"));
        return keyed
                ? program.command("enter-organisation", body, "Idempotency-Key", "key-of-" + name)
                : program.command("enter-organisation", body);
    }

    private void keep(Caller.Reply reply) {
        reply.json()
                .get("events")
                .forEach(event -> positions.put(
                        event.get("eventId").asString(), event.get("position").asLong()));
    }
}
