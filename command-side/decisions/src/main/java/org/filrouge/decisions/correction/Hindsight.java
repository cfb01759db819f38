package org.filrouge.decisions.correction;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.decisions.Decider;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.refusal.Refusal;

/** The rules of a stream, put again to all that stands in it. */
public final class Hindsight {

    private Hindsight() {}

    /** What the rules know of a history, each corrected fact taken in the place where it was recorded. */
    public static <S> S state(Decider<DomainEvent, S> decider, CorrectedHistory history) {
        S state = decider.initial();
        for (RecordedEvent fact : history.standing()) {
            state = decider.evolve(state, fact.event(), fact.envelope());
        }
        return state;
    }

    /** What stands against the facts of the second history and stood against none of the same in the first. */
    static <S> List<Refusal> unsettled(
            Decider<DomainEvent, S> decider, CorrectedHistory before, CorrectedHistory after) {
        List<Objection> fresh = new ArrayList<>(objections(decider, after));
        objections(decider, before).forEach(fresh::remove);
        return fresh.stream().map(Objection::refusal).toList();
    }

    private record Objection(String event, Refusal refusal) {}

    private static <S> List<Objection> objections(Decider<DomainEvent, S> decider, CorrectedHistory history) {
        List<Objection> found = new ArrayList<>();
        S state = decider.initial();
        for (RecordedEvent fact : history.standing()) {
            decider.decide(fact.event(), fact.envelope(), state)
                    .objections()
                    .forEach(refusal -> found.add(new Objection(fact.id(), refusal)));
            state = decider.evolve(state, fact.event(), fact.envelope());
        }
        return found;
    }
}
