package org.filrouge.decisions.merger;

import static org.filrouge.kernel.merger.MergerRefusal.*;

import java.util.List;
import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.merger.Merger.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.merger.MergerEvent;
import org.filrouge.kernel.merger.MergerEvent.Approved;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.merger.MergerEvent.PreProjectApproved;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The rules of a merger: one approval per board, and the pre-project's does not stand for the merger's. */
public final class Merger implements Decider<MergerEvent, State> {

    /**
     * What the rules remember.
     *
     * @param entity the entity that came of it; null until created
     */
    public record State(
            Set<OrganisationId> preProject, Set<OrganisationId> approved, @Nullable OrganisationId entity) {}

    @Override
    public State initial() {
        return new State(Set.of(), Set.of(), null);
    }

    @Override
    public Ruling<MergerEvent> decide(MergerEvent proposed, Envelope envelope, State state) {
        OrganisationId entity = state.entity();
        Ruling<MergerEvent> ruling = Ruling.<MergerEvent>of(proposed)
                .refuseIf(entity != null, ENTITY_ALREADY_CREATED, "entity", entity == null ? "" : entity.slug());
        return switch (proposed) {
            case PreProjectApproved e ->
                ownBoard(ruling, e.party(), envelope)
                        .refuseIf(
                                state.preProject().contains(e.party()),
                                PRE_PROJECT_ALREADY_APPROVED,
                                "party",
                                e.party().slug());
            case Approved e ->
                ownBoard(ruling, e.party(), envelope)
                        .refuseIf(
                                state.approved().contains(e.party()),
                                ALREADY_APPROVED,
                                "party",
                                e.party().slug())
                        .warnIf(
                                !state.preProject().contains(e.party()),
                                PRE_PROJECT_NOT_APPROVED,
                                "party",
                                e.party().slug());
            case MergedEntityCreated e -> creation(ruling, e, state);
        };
    }

    @Override
    public State happened(State s, MergerEvent event, Envelope envelope) {
        return switch (event) {
            case PreProjectApproved e -> new State(Names.with(s.preProject, e.party()), s.approved, s.entity);
            case Approved e -> new State(s.preProject, Names.with(s.approved, e.party()), s.entity);
            case MergedEntityCreated e -> new State(s.preProject, s.approved, e.entity());
        };
    }

    /** Whose board decides is asked only where it is told. */
    private static Ruling<MergerEvent> ownBoard(Ruling<MergerEvent> ruling, OrganisationId party, Envelope envelope) {
        List<OrganisationId> decidedBy = envelope.decidedBy();
        return ruling.refuseIf(
                !decidedBy.isEmpty() && !decidedBy.contains(party),
                BOARD_OF_ANOTHER,
                "party",
                party.slug(),
                "decidedBy",
                Names.listed(decidedBy));
    }

    private static Ruling<MergerEvent> creation(Ruling<MergerEvent> ruling, MergedEntityCreated e, State state) {
        Set<OrganisationId> missing = Names.missing(e.parties(), state.approved());
        return ruling.refuseIf(Set.copyOf(e.parties()).size() < 2, TOO_FEW_PARTIES)
                .refuseIf(!missing.isEmpty(), BOARD_APPROVAL_MISSING, "missing", Names.listed(missing));
    }
}
