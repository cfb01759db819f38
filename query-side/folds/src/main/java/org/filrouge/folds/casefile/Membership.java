package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.GroupConstituted;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureWithdrew;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the collective action. Only its own entry makes a structure a member, whoever invited or grouped it.
 *
 * @param members those that joined and have not left
 * @param groups the groups constituted among them
 */
public record Membership(List<OrganisationId> members, List<Group> groups, List<Departure> departures) {

    static final Membership EMPTY = new Membership(List.of(), List.of(), List.of());

    /** Structures that will be supported together. */
    public record Group(List<OrganisationId> members, Dated when) {}

    /**
     * A structure that left; its past days remain counted.
     *
     * @param reason never required
     */
    public record Departure(OrganisationId structure, @Nullable String phase, @Nullable String reason, Dated when) {}

    Membership apply(RecordedEvent event) {
        Dated when = Dated.of(event);
        boolean actual = event.envelope().isActual();
        return switch (event.event()) {
            case StructureJoined e
            when actual -> new Membership(Lists.and(without(e.structure()), e.structure()), groups, departures);
            case StructureWithdrew e ->
                new Membership(
                        actual ? without(e.structure()) : members,
                        groups,
                        Lists.and(departures, new Departure(e.structure(), e.phase(), e.reason(), when)));
            case GroupConstituted e ->
                new Membership(members, Lists.and(groups, new Group(e.members(), when)), departures);
            default -> this;
        };
    }

    private List<OrganisationId> without(OrganisationId structure) {
        return members.stream().filter(other -> !other.equals(structure)).toList();
    }
}
