package org.filrouge.gateway.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.filrouge.decisions.Elsewhere;
import org.filrouge.decisions.Ruling;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one proposal: those of its own stream, and those of the streams in which something is recorded together
 * with it. All of it is taken in one unit of work, or nothing is.
 */
final class Decision {

    private final Handle stream;
    private final Envelope envelope;
    private final Ruling<? extends DomainEvent> ruling;
    private final List<Part> elsewhere = new ArrayList<>();

    /** What another stream has to say, and take. */
    private record Part(Handle stream, Ruling<? extends DomainEvent> ruling) {}

    private Decision(Handle stream, Envelope envelope, Ruling<? extends DomainEvent> ruling) {
        this.stream = stream;
        this.envelope = envelope;
        this.ruling = ruling;
    }

    /**
     * Asks the rules; nothing is recorded yet.
     *
     * @param others finds the other streams; null for one that has no events
     */
    static Decision on(
            DomainEvent proposed, Envelope envelope, Handle stream, Function<String, @Nullable Handle> others) {
        Decision decision = new Decision(stream, envelope, stream.ask(s -> s.ruling(proposed, envelope)));
        stream.ask(s -> s.elsewhere(decision.ruling.events())).stream()
                .sorted(Comparator.comparing(fact -> fact.stream().key()))
                .forEach(fact -> decision.hear(fact, others.apply(fact.stream().key())));
        return decision;
    }

    private void hear(Elsewhere fact, @Nullable Handle other) {
        if (other != null) {
            elsewhere.add(new Part(other, other.ask(s -> s.ruling(fact.event(), ofOthers()))));
        }
    }

    /** What is recorded in the proposal's own stream. */
    List<? extends DomainEvent> events() {
        return ruling.events();
    }

    List<Refusal> objections() {
        return both(ruling.objections(), Ruling::objections);
    }

    List<Refusal> warnings() {
        return both(ruling.warnings(), Ruling::warnings);
    }

    /** Records it all; the gaps of a told fact stand in its own envelope only. */
    List<Appended> take(List<Gap> gaps) {
        List<Appended> appended = new ArrayList<>(take(stream, ruling, envelope.withGaps(gaps)));
        elsewhere.forEach(part -> appended.addAll(take(part.stream(), part.ruling(), ofOthers())));
        return appended;
    }

    private static List<Appended> take(Handle stream, Ruling<? extends DomainEvent> ruling, Envelope envelope) {
        long before = stream.version();
        stream.ask(s -> s.take(ruling, envelope));
        return stream.appended(before);
    }

    /** Each stream knows its own case. */
    private Envelope ofOthers() {
        return envelope.withCase(null).withWarnings(List.of());
    }

    private List<Refusal> both(List<Refusal> own, Function<Ruling<? extends DomainEvent>, List<Refusal>> of) {
        List<Refusal> all = new ArrayList<>(own);
        elsewhere.forEach(part -> all.addAll(of.apply(part.ruling())));
        return all;
    }
}
