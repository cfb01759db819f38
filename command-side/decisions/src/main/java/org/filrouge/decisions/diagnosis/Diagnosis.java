package org.filrouge.decisions.diagnosis;

import static org.filrouge.kernel.diagnosis.DiagnosisRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.diagnosis.Diagnosis.State;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DiagnosisEvent.Completed;
import org.filrouge.kernel.event.Envelope;

/** The rule of diagnoses: each is of named structures. */
public final class Diagnosis implements Decider<DiagnosisEvent, State> {

    /** Whether the diagnosis is recorded. */
    public record State(boolean completed) {}

    @Override
    public State initial() {
        return new State(false);
    }

    @Override
    public Ruling<DiagnosisEvent> decide(DiagnosisEvent proposed, Envelope envelope, State state) {
        return switch (proposed) {
            case Completed e ->
                Ruling.<DiagnosisEvent>of(e)
                        .refuseIf(state.completed(), ALREADY_COMPLETED)
                        .refuseIf(e.structures().isEmpty(), NO_STRUCTURE);
        };
    }

    @Override
    public State happened(State state, DiagnosisEvent event, Envelope envelope) {
        return new State(true);
    }
}
