package org.filrouge.decisions.initiative;

import static org.filrouge.kernel.initiative.TerritorialInitiativeRefusal.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.initiative.TerritorialInitiative.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.initiative.GroupSize;
import org.filrouge.kernel.initiative.StrategicObjective;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.Launched;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.ObjectiveConfirmed;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.ObjectiveHypothesised;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.SessionHeld;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The rules of a territorial initiative: the shared view is always aimed at; the guide's sizes are told, never forced. */
public final class TerritorialInitiative implements Decider<TerritorialInitiativeEvent, State> {

    /** Half-days of a session: one day. */
    private static final Measure ONE_DAY = Measure.of(2);
    /** Sessions the guide foresees for one objective. */
    private static final int SESSIONS = 2;

    private static final int HALF_A_MONTH = 15;

    /** What the rules remember: the launch, what is supposed, the sessions held for each objective, and the last of all. */
    public record State(
            @Nullable FuzzyDate launched,
            Set<StrategicObjective> hypothesised,
            Map<StrategicObjective, Integer> sessions,
            @Nullable FuzzyDate lastSession) {}

    @Override
    public State initial() {
        return new State(null, Set.of(), Map.of(), null);
    }

    @Override
    public Ruling<TerritorialInitiativeEvent> decide(
            TerritorialInitiativeEvent proposed, Envelope envelope, State state) {
        Ruling<TerritorialInitiativeEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case Launched e ->
                ruling.refuseIf(state.launched() != null, ALREADY_LAUNCHED, "launched", state.launched());
            case ObjectiveHypothesised e ->
                launched(ruling, state)
                        .refuseIf(!e.objectives().contains(StrategicObjective.COMMON_VISION), COMMON_VISION_MISSING);
            case ObjectiveConfirmed e -> confirmation(ruling, e, state);
            case SessionHeld e -> spacing(session(launched(ruling, state), e, state), envelope.effective(), state);
        };
    }

    @Override
    public State happened(State s, TerritorialInitiativeEvent event, Envelope envelope) {
        return switch (event) {
            case Launched e -> new State(envelope.effective(), s.hypothesised, s.sessions, s.lastSession);
            case ObjectiveHypothesised e ->
                new State(s.launched, Names.withAll(s.hypothesised, e.objectives()), s.sessions, s.lastSession);
            case ObjectiveConfirmed e -> s;
            case SessionHeld e -> {
                Map<StrategicObjective, Integer> sessions = new EnumMap<>(StrategicObjective.class);
                sessions.putAll(s.sessions);
                sessions.merge(e.objective(), 1, Integer::sum);
                yield new State(s.launched, s.hypothesised, sessions, envelope.effective());
            }
        };
    }

    private static Ruling<TerritorialInitiativeEvent> launched(Ruling<TerritorialInitiativeEvent> ruling, State state) {
        return ruling.refuseIf(state.launched() == null, NOT_LAUNCHED);
    }

    private static Ruling<TerritorialInitiativeEvent> confirmation(
            Ruling<TerritorialInitiativeEvent> ruling, ObjectiveConfirmed e, State state) {
        Set<StrategicObjective> unforeseen = Names.missing(e.objectives(), state.hypothesised());
        return launched(ruling, state)
                .refuseIf(state.hypothesised().isEmpty(), NOTHING_HYPOTHESISED)
                .refuseIf(!e.objectives().contains(StrategicObjective.COMMON_VISION), COMMON_VISION_MISSING)
                .warnIf(
                        !state.hypothesised().isEmpty() && !unforeseen.isEmpty(),
                        NOT_HYPOTHESISED,
                        "objectives",
                        Names.listed(unforeseen));
    }

    private static Ruling<TerritorialInitiativeEvent> session(
            Ruling<TerritorialInitiativeEvent> ruling, SessionHeld e, State state) {
        Measure participants = e.participants();
        GroupSize size = GroupSize.of(participants);
        int number = state.sessions().getOrDefault(e.objective(), 0) + 1;
        return ruling.warnIf(
                        size == GroupSize.BELOW_GUIDE,
                        GROUP_TOO_SMALL,
                        "fewest",
                        GroupSize.FEWEST,
                        "participants",
                        participants)
                .warnIf(
                        size == GroupSize.ABOVE_GUIDE,
                        GROUP_TOO_LARGE,
                        "most",
                        GroupSize.MOST,
                        "participants",
                        participants)
                .warnIf(e.halfDays().certainlyAbove(ONE_DAY), LONGER_THAN_A_DAY, "halfDays", e.halfDays())
                .warnIf(number > SESSIONS, MORE_SESSIONS_THAN_GUIDE, "session", number);
    }

    /** A month and a half to two months lie between two sessions; only what the dates tell for certain is warned of. */
    private static Ruling<TerritorialInitiativeEvent> spacing(
            Ruling<TerritorialInitiativeEvent> ruling, FuzzyDate day, State state) {
        FuzzyDate last = state.lastSession();
        if (last == null || !last.certainlyBefore(day)) {
            return ruling;
        }
        return ruling.warnIf(day.certainlyWithin(1, HALF_A_MONTH, last), SESSIONS_TOO_CLOSE, "last", last)
                .warnIf(day.certainlyBeyond(2, last), SESSIONS_TOO_FAR, "last", last);
    }
}
