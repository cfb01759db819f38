package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.commitment.CommitmentEvent.Broken;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.PartlyKept;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The promises of a case and what became of each. */
public record Commitments(List<Promise> promises) {

    static final Commitments EMPTY = new Commitments(List.of());

    /** Where a promise stands. Planned is not done: a takeover only foreseen leaves it where it was. */
    public enum State {
        UNTOLD,
        OPEN,
        PARTLY_KEPT,
        KEPT,
        BROKEN,
        TAKEN_OVER
    }

    /**
     * One promise.
     *
     * @param id its name
     * @param fate every step, breaks included, in order
     */
    public record Promise(
            String id,
            @Nullable String object,
            List<OrganisationId> promisors,
            List<OrganisationId> promisees,
            List<String> conditions,
            @Nullable FuzzyDate due,
            @Nullable OrganisationId owner,
            State state,
            @Nullable Dated made,
            List<Step> fate) {}

    /**
     * One step in the fate of a promise.
     *
     * @param what KEPT, PARTLY_KEPT, BROKEN or TAKEN_OVER
     * @param told the cause, the result, or what is done and missing
     * @param by the new owner of a promise taken over
     */
    public record Step(State what, @Nullable String told, @Nullable OrganisationId by, Dated when) {}

    Commitments apply(RecordedEvent event) {
        if (!(event.event() instanceof CommitmentEvent commitment)) {
            return this;
        }
        Dated when = Dated.of(event);
        return switch (commitment) {
            case Made e -> changed(event, p -> made(p, e, when));
            case Kept e -> step(event, new Step(State.KEPT, e.result(), null, when));
            case PartlyKept e -> step(event, new Step(State.PARTLY_KEPT, e.done() + " — " + e.missing(), null, when));
            case Broken e -> step(event, new Step(State.BROKEN, e.cause(), null, when));
            case TakenOver e -> step(event, new Step(State.TAKEN_OVER, null, e.newOwner(), when));
        };
    }

    private static Promise made(Promise p, Made e, Dated when) {
        State state = p.state() == State.UNTOLD ? State.OPEN : p.state();
        return new Promise(
                p.id(),
                e.object(),
                e.promisors(),
                e.promisees(),
                e.conditions(),
                e.due(),
                p.owner() == null ? e.owner() : p.owner(),
                state,
                when,
                p.fate());
    }

    private Commitments step(RecordedEvent event, Step step) {
        boolean done = step.when().status() == FactStatus.ACTUAL;
        return changed(
                event,
                p -> new Promise(
                        p.id(),
                        p.object(),
                        p.promisors(),
                        p.promisees(),
                        p.conditions(),
                        p.due(),
                        done && step.by() != null ? step.by() : p.owner(),
                        done ? step.what() : p.state(),
                        p.made(),
                        Lists.and(p.fate(), step)));
    }

    private Commitments changed(RecordedEvent event, UnaryOperator<Promise> change) {
        String id = StreamId.slugOf(event.streamKey());
        return new Commitments(Lists.change(promises, Promise::id, id, () -> untold(id), change));
    }

    private static Promise untold(String id) {
        return new Promise(id, null, List.of(), List.of(), List.of(), null, null, State.UNTOLD, null, List.of());
    }
}
