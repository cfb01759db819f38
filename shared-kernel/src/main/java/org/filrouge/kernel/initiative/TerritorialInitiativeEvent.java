package org.filrouge.kernel.initiative;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** The approach by which the actors of an area structure their support offer (guide of 2013). */
@StreamFamily(
        stream = TerritorialInitiativeId.STREAM,
        id = TerritorialInitiativeId.class,
        refusals = TerritorialInitiativeRefusal.class,
        fr = "Démarche territoriale",
        en = "Territorial initiative")
public sealed interface TerritorialInitiativeEvent extends DomainEvent {

    /**
     * Actors of an area set out to structure their support offer.
     *
     * @param round the programme round it belongs to, as told
     */
    @EventType(
            name = "territorial-initiative.launched",
            command = "launch-territorial-initiative",
            opens = true,
            fr = "Démarche territoriale lancée",
            en = "Territorial initiative launched")
    record Launched(Territory area, @Nullable OrganisationId coordinator, @FreeText @Nullable String round)
            implements TerritorialInitiativeEvent {}

    /**
     * The first of two steps: what the approach might aim at. The shared view is always among it.
     *
     * @param author who supposes it
     */
    @EventType(
            name = "territorial-initiative.objective-hypothesised",
            command = "hypothesise-strategic-objective",
            fr = "Objectif stratégique supposé",
            en = "Strategic objective hypothesised")
    record ObjectiveHypothesised(List<StrategicObjective> objectives, @Nullable OrganisationId author)
            implements TerritorialInitiativeEvent {}

    /**
     * The second step: the first session confirms what is aimed at.
     *
     * @param session the session that confirms it, as told
     */
    @EventType(
            name = "territorial-initiative.objective-confirmed",
            command = "confirm-strategic-objective",
            fr = "Objectif stratégique confirmé",
            en = "Strategic objective confirmed")
    record ObjectiveConfirmed(List<StrategicObjective> objectives, @FreeText @Nullable String session)
            implements TerritorialInitiativeEvent {}

    /**
     * The actors work on one objective. Group sizes outside the guide's are warned of, never refused.
     *
     * @param participants actors present
     * @param halfDays half-days; a full day is two
     */
    @EventType(
            name = "territorial-initiative.session-held",
            command = "hold-initiative-session",
            fr = "Séance tenue",
            en = "Initiative session held")
    record SessionHeld(StrategicObjective objective, Measure participants, Measure halfDays)
            implements TerritorialInitiativeEvent {}
}
