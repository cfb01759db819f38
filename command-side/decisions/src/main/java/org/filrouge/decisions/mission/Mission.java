package org.filrouge.decisions.mission;

import static org.filrouge.kernel.mission.MissionRefusal.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.mission.Mission.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.mission.MissionEvent.DeliverableRejected;
import org.filrouge.kernel.mission.MissionEvent.DeliverableSubmitted;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;

/** The rules of delivery. */
public final class Mission implements Decider<MissionEvent, State> {

    /**
     * What the rules remember.
     *
     * @param started when each phase began
     * @param left phases whose provider withdrew and that no other has taken up yet
     * @param completed the days of each completed phase
     */
    public record State(
            Map<Integer, FuzzyDate> started,
            Set<Integer> left,
            Map<Integer, Measure> completed,
            Set<String> deliverables,
            boolean delivered) {

        State with(Map<Integer, FuzzyDate> phases, Set<Integer> abandoned) {
            return new State(phases, abandoned, completed, deliverables, delivered);
        }

        boolean taken(int phase) {
            return started.containsKey(phase) && (!left.contains(phase) || completed.containsKey(phase));
        }

        Measure daysPlaced() {
            return completed.values().stream().reduce(Measure.of(0), Measure::plus);
        }
    }

    @Override
    public State initial() {
        return new State(Map.of(), Set.of(), Map.of(), Set.of(), false);
    }

    @Override
    public Ruling<MissionEvent> decide(MissionEvent proposed, Envelope envelope, State state) {
        Ruling<MissionEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case Started e ->
                ruling.refuseIf(state.taken(e.phase()), PHASE_ALREADY_STARTED, "phase", e.phase())
                        .refuseIf(e.selection() == null, NO_PROVIDER_CHOICE);
            case PhaseCompleted e -> completion(ruling, e, envelope, state);
            case DeliverableSubmitted e ->
                ruling.refuseIf(state.started().isEmpty(), NOT_STARTED)
                        .refuseIf(
                                state.deliverables().contains(e.deliverable()),
                                DELIVERABLE_ALREADY_SUBMITTED,
                                "deliverable",
                                e.deliverable());
            case DeliverableRejected e ->
                ruling.refuseIf(
                        !state.deliverables().contains(e.deliverable()),
                        DELIVERABLE_UNKNOWN,
                        "deliverable",
                        e.deliverable());
            case ProviderWithdrew e ->
                ruling.refuseIf(!state.started().containsKey(e.phase()), PHASE_NOT_STARTED, "phase", e.phase());
            case Delivered e -> delivery(ruling, e, state);
            case Extended e -> ruling.refuseIf(state.started().isEmpty(), NOT_STARTED);
            case RecommendationsIssued e -> ruling.refuseIf(e.addressees().isEmpty(), NO_ADDRESSEE);
        };
    }

    @Override
    public State happened(State s, MissionEvent event, Envelope envelope) {
        return switch (event) {
            case Started e ->
                s.with(
                        s.started.containsKey(e.phase()) ? s.started : and(s.started, e.phase(), envelope.effective()),
                        Names.missing(s.left, Set.of(e.phase())));
            case PhaseCompleted e ->
                new State(s.started, s.left, and(s.completed, e.phase(), e.days()), s.deliverables, s.delivered);
            case DeliverableSubmitted e ->
                new State(s.started, s.left, s.completed, Names.with(s.deliverables, e.deliverable()), s.delivered);
            case DeliverableRejected e -> s;
            case ProviderWithdrew e -> s.with(s.started, Names.with(s.left, e.phase()));
            case Delivered e -> new State(s.started, s.left, s.completed, s.deliverables, true);
            case Extended e -> s;
            case RecommendationsIssued e -> s;
        };
    }

    private static Ruling<MissionEvent> completion(
            Ruling<MissionEvent> ruling, PhaseCompleted e, Envelope envelope, State state) {
        FuzzyDate started = state.started().get(e.phase());
        return ruling.refuseIf(started == null, PHASE_NOT_STARTED, "phase", e.phase())
                .refuseIf(state.completed().containsKey(e.phase()), PHASE_ALREADY_COMPLETED, "phase", e.phase())
                .refuseIf(
                        started != null && envelope.effective().certainlyBefore(started),
                        PHASE_COMPLETED_BEFORE_START,
                        "phase",
                        e.phase(),
                        "started",
                        started,
                        "completed",
                        envelope.effective());
    }

    private static Ruling<MissionEvent> delivery(Ruling<MissionEvent> ruling, Delivered e, State state) {
        Measure placed = state.daysPlaced();
        boolean comparable =
                !state.completed().isEmpty() && placed.isKnown() && e.days().isKnown();
        boolean noDays = e.days().isKnown() && e.days().number().signum() <= 0;
        return ruling.refuseIf(state.delivered(), ALREADY_DELIVERED)
                .refuseIf(noDays || !e.amount().mayBePositive(), DELIVERED_FOR_NOTHING)
                .refuseIf(state.started().isEmpty(), NOT_STARTED)
                .warnIf(comparable && !placed.equals(e.days()), DAYS_DIFFER, "placed", placed, "contracted", e.days());
    }

    private static <V> Map<Integer, V> and(Map<Integer, V> phases, int phase, V value) {
        Map<Integer, V> larger = new HashMap<>(phases);
        larger.put(phase, value);
        return larger;
    }
}
