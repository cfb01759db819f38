package org.filrouge.decisions.supportrequest;

import static org.filrouge.kernel.supportrequest.SupportRequestRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.supportrequest.SupportRequest.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.supportrequest.SupportRequestEvent;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;

/** The rule of requests: they come from structures. */
public final class SupportRequest implements Decider<SupportRequestEvent, State> {

    /** Whether the request is recorded. */
    public record State(boolean requested) {}

    @Override
    public State initial() {
        return new State(false);
    }

    @Override
    public Ruling<SupportRequestEvent> decide(SupportRequestEvent proposed, Envelope envelope, State state) {
        return switch (proposed) {
            case SupportRequested e ->
                Ruling.<SupportRequestEvent>of(e)
                        .refuseIf(state.requested(), ALREADY_REQUESTED)
                        .refuseIf(e.requesters().isEmpty(), NO_REQUESTER);
        };
    }

    @Override
    public State happened(State state, SupportRequestEvent event, Envelope envelope) {
        return new State(true);
    }
}
