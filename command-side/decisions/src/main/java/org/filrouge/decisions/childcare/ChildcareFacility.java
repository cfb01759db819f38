package org.filrouge.decisions.childcare;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.childcare.ChildcareFacility.State;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent;
import org.filrouge.kernel.event.Envelope;

/** The rules of this kind of stream. */
public final class ChildcareFacility implements Decider<ChildcareFacilityEvent, State> {

    /** What the rules remember. */
    public record State() {}

    @Override
    public State initial() {
        return new State();
    }

    @Override
    public Ruling<ChildcareFacilityEvent> decide(ChildcareFacilityEvent proposed, Envelope envelope, State state) {
        return Ruling.of(proposed);
    }

    @Override
    public State happened(State state, ChildcareFacilityEvent event, Envelope envelope) {
        return state;
    }
}
