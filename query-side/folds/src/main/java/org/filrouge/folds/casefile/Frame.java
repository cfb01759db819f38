package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.jspecify.annotations.Nullable;

/** What a case is about, where it acts, and who is in it as what. */
public record Frame(
        @Nullable String title,
        @Nullable String sector,
        List<CaseTerritory> territories,
        List<Actor> actors,
        Lifetime lifetime) {

    static final Frame EMPTY = new Frame(null, null, List.of(), List.of(), Lifetime.UNDATED);

    /** One organisation and the roles it holds in the case, or in one phase of it. */
    public record Actor(
            OrganisationId organisation,
            List<Role> roles,
            @Nullable String phase,
            @Nullable String note,
            String event) {}

    Frame apply(RecordedEvent event) {
        Lifetime lived = lifetime.apply(event);
        return switch (event.event()) {
            case Opened e -> new Frame(e.title(), e.sector(), e.territories(), actors, lived);
            case RoleAssigned e ->
                new Frame(
                        title,
                        sector,
                        territories,
                        Lists.and(actors, new Actor(e.organisation(), e.roles(), e.phase(), e.note(), event.id())),
                        lived);
            default -> new Frame(title, sector, territories, actors, lived);
        };
    }
}
