package org.filrouge.decisions.erasure;

import static org.filrouge.kernel.erasure.TextErasureRefusal.ALREADY_REQUESTED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOTHING_NAMED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOT_APPROVED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOT_REQUESTED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.REASON_MISSING;
import static org.filrouge.kernel.erasure.TextErasureRefusal.SAME_ACCOUNT;
import static org.filrouge.kernel.erasure.TextErasureRefusal.SETTLED;

import java.util.List;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.erasure.TextErasure.State;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.erasure.TextErasureEvent.Approved;
import org.filrouge.kernel.erasure.TextErasureEvent.Done;
import org.filrouge.kernel.erasure.TextErasureEvent.Refused;
import org.filrouge.kernel.erasure.TextErasureEvent.Requested;
import org.filrouge.kernel.event.Envelope;

/** The rules of an erasure of texts: it names the facts, and takes two accounts. */
public final class TextErasure implements Decider<TextErasureEvent, State> {

    /** How far it has come. */
    public enum Stage {
        NONE,
        REQUESTED,
        APPROVED,
        REFUSED,
        DONE
    }

    /**
     * What the rules remember.
     *
     * @param requestedBy the account that requested it; empty for none
     * @param events the facts it names
     */
    public record State(Stage stage, String requestedBy, List<String> events) {

        /** Whether the keys are to be destroyed now. */
        public boolean isDue() {
            return stage == Stage.APPROVED;
        }

        private State at(Stage now) {
            return new State(now, requestedBy, events);
        }
    }

    @Override
    public State initial() {
        return new State(Stage.NONE, "", List.of());
    }

    @Override
    public Ruling<TextErasureEvent> decide(TextErasureEvent proposed, Envelope envelope, State s) {
        Ruling<TextErasureEvent> ruling = Ruling.of(proposed).refuseIf(!envelope.isActual(), NOT_ACTUAL);
        boolean silent = envelope.reason() == null || envelope.reason().isBlank();
        return switch (proposed) {
            case Requested e ->
                ruling.refuseIf(e.events().isEmpty(), NOTHING_NAMED)
                        .refuseIf(s.stage() != Stage.NONE, ALREADY_REQUESTED);
            case Approved e ->
                answered(ruling, s)
                        .refuseIf(
                                s.stage() == Stage.REQUESTED
                                        && !e.alone()
                                        && s.requestedBy().equals(envelope.recordedBy()),
                                SAME_ACCOUNT,
                                "account",
                                s.requestedBy());
            case Refused e -> answered(ruling.refuseIf(silent, REASON_MISSING), s);
            case Done e -> ruling.refuseIf(s.stage() != Stage.APPROVED, NOT_APPROVED);
        };
    }

    private static Ruling<TextErasureEvent> answered(Ruling<TextErasureEvent> ruling, State s) {
        return ruling.refuseIf(s.stage() == Stage.NONE, NOT_REQUESTED)
                .refuseIf(s.stage() != Stage.NONE && s.stage() != Stage.REQUESTED, SETTLED);
    }

    @Override
    public State happened(State s, TextErasureEvent event, Envelope envelope) {
        return switch (event) {
            case Requested e -> new State(Stage.REQUESTED, envelope.recordedBy(), e.events());
            case Approved e -> s.at(Stage.APPROVED);
            case Refused e -> s.at(Stage.REFUSED);
            case Done e -> s.at(Stage.DONE);
        };
    }
}
