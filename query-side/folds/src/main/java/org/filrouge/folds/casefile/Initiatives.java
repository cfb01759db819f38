package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.initiative.GroupSize;
import org.filrouge.kernel.initiative.StrategicObjective;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.Launched;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.ObjectiveConfirmed;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.ObjectiveHypothesised;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.SessionHeld;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** The territorial initiatives of a case: objectives supposed, then confirmed, and the sessions held for them. */
public record Initiatives(List<Initiative> initiatives) {

    static final Initiatives EMPTY = new Initiatives(List.of());

    /**
     * One initiative.
     *
     * @param id its name
     * @param round the programme round it belongs to, as told
     */
    public record Initiative(
            String id,
            @Nullable Territory area,
            @Nullable OrganisationId coordinator,
            @Nullable String round,
            @Nullable Dated launched,
            List<Aim> hypothesised,
            List<Aim> confirmed,
            List<Session> sessions) {

        private Initiative launched(Launched e, Dated when) {
            Dated since = Dated.latest(launched, when);
            return new Initiative(id, e.area(), e.coordinator(), e.round(), since, hypothesised, confirmed, sessions);
        }

        private Initiative supposed(Aim aim) {
            return new Initiative(
                    id, area, coordinator, round, launched, Lists.and(hypothesised, aim), confirmed, sessions);
        }

        private Initiative confirmed(Aim aim) {
            return new Initiative(
                    id, area, coordinator, round, launched, hypothesised, Lists.and(confirmed, aim), sessions);
        }

        private Initiative met(Session session) {
            return new Initiative(
                    id, area, coordinator, round, launched, hypothesised, confirmed, Lists.and(sessions, session));
        }
    }

    /**
     * Objectives supposed or confirmed.
     *
     * @param author who supposes them; null when not told, and for a confirmation
     * @param session the session that confirms them, as told; null for a supposition
     */
    public record Aim(
            List<StrategicObjective> objectives,
            @Nullable OrganisationId author,
            @Nullable String session,
            Dated when) {}

    /**
     * One session.
     *
     * @param participants actors present
     * @param size the group against the guide
     */
    public record Session(
            StrategicObjective objective, Measure participants, Measure halfDays, GroupSize size, Dated when) {}

    Initiatives apply(RecordedEvent event) {
        if (!(event.event() instanceof TerritorialInitiativeEvent initiative)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<Initiative> change =
                switch (initiative) {
                    case Launched e -> i -> i.launched(e, when);
                    case ObjectiveHypothesised e -> i -> i.supposed(new Aim(e.objectives(), e.author(), null, when));
                    case ObjectiveConfirmed e -> i -> i.confirmed(new Aim(e.objectives(), null, e.session(), when));
                    case SessionHeld e -> i -> i.met(session(e, when));
                };
        return new Initiatives(Lists.change(initiatives, Initiative::id, id, () -> untold(id), change));
    }

    private static Session session(SessionHeld e, Dated when) {
        return new Session(e.objective(), e.participants(), e.halfDays(), GroupSize.of(e.participants()), when);
    }

    private static Initiative untold(String id) {
        return new Initiative(id, null, null, null, null, List.of(), List.of(), List.of());
    }
}
