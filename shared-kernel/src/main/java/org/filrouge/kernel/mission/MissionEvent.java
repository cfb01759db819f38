package org.filrouge.kernel.mission;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** The delivery of support by providers. Days and cost may be unknown, never zero for want of a number. */
@StreamFamily(
        stream = MissionId.STREAM,
        id = MissionId.class,
        refusals = MissionRefusal.class,
        fr = "Mission",
        en = "Mission")
public sealed interface MissionEvent extends DomainEvent {

    /**
     * A phase of the mission begins.
     *
     * @param selection the provider choice it follows from
     * @param provider who delivers; null when the source does not name them
     * @param halfDays half-days foreseen or told for it
     */
    @EventType(
            name = "mission.started",
            command = "start-mission",
            opens = true,
            fr = "Mission commencée",
            en = "Mission started")
    record Started(
            int phase,
            @FreeText @Nullable String subject,
            @Nullable ProviderSelectionId selection,
            @Nullable OrganisationId provider,
            @FreeText List<String> objectives,
            Measure halfDays)
            implements MissionEvent {}

    /**
     * A phase of the mission ends.
     *
     * @param days provider days of the phase
     * @param collectiveHalfDays half-days with the structures together
     * @param individualHalfDays half-days with one structure at a time, over all structures
     */
    @EventType(
            name = "mission.phase-completed",
            command = "complete-mission-phase",
            fr = "Phase achevée",
            en = "Phase completed")
    record PhaseCompleted(
            int phase,
            Measure days,
            Measure collectiveHalfDays,
            Measure individualHalfDays,
            @Nullable OrganisationId funder,
            @FreeText @Nullable String result)
            implements MissionEvent {}

    /**
     * Something is handed over, by a provider or by the beneficiaries themselves.
     *
     * @param deliverable its name within the mission, as a slug
     */
    @EventType(
            name = "mission.deliverable-submitted",
            command = "submit-deliverable",
            fr = "Livrable remis",
            en = "Deliverable submitted")
    record DeliverableSubmitted(
            String deliverable,
            @FreeText String title,
            DeliverableAuthor author,
            @Nullable OrganisationId by,
            int phase)
            implements MissionEvent {}

    /**
     * Those it was meant for refuse a deliverable; the submission stays.
     */
    @EventType(
            name = "mission.deliverable-rejected",
            command = "reject-deliverable",
            fr = "Livrable refusé",
            en = "Deliverable rejected")
    record DeliverableRejected(String deliverable, OrganisationId by, @FreeText @Nullable String reason)
            implements MissionEvent {}

    /**
     * A provider leaves; what it delivered remains, and another may follow.
     */
    @EventType(
            name = "mission.provider-withdrew",
            command = "record-provider-withdrawal",
            fr = "Prestataire retiré",
            en = "Provider withdrew")
    record ProviderWithdrew(OrganisationId provider, int phase, @FreeText @Nullable String reason)
            implements MissionEvent {}

    /**
     * The mission is done.
     *
     * @param provider who delivered it; null when the source does not name them
     * @param days provider days in all
     * @param amount its price
     */
    @EventType(
            name = "mission.delivered",
            command = "deliver-mission",
            opens = true,
            fr = "Mission livrée",
            en = "Mission delivered")
    record Delivered(@Nullable OrganisationId provider, Measure days, Money amount, Measure durationMonths)
            implements MissionEvent {}

    /**
     * Work beyond the specifications leaves a trace; it is not a new mission.
     *
     * @param days provider days added; may be unknown
     */
    @EventType(name = "mission.extended", command = "extend-mission", fr = "Mission prolongée", en = "Mission extended")
    record Extended(@FreeText String subject, Measure days) implements MissionEvent {}

    /**
     * The provider advises somebody to do something.
     *
     * @param addressees who should act: one at least
     * @param operational whether they are ready to be carried out
     */
    @EventType(
            name = "mission.recommendations-issued",
            command = "issue-recommendations",
            fr = "Préconisations remises",
            en = "Recommendations issued")
    record RecommendationsIssued(
            @FreeText List<String> recommendations, List<OrganisationId> addressees, Known operational)
            implements MissionEvent {}
}
