package org.filrouge.decisions.pooling;

import java.util.Set;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules remember of a pooling project.
 *
 * @param parties parties to the project at this point; empty while none are told
 * @param conditions whether conditions of success are agreed
 * @param studied when a feasibility study was last completed
 */
public record PoolingState(
        boolean launched,
        Set<OrganisationId> parties,
        boolean conditions,
        @Nullable FuzzyDate studied,
        Charter charter,
        @Nullable FuzzyDate ended) {

    static final PoolingState NOTHING = new PoolingState(false, Set.of(), false, null, Charter.NONE, null);

    /** A launch told late does not bring back those who have left. */
    PoolingState launchedBy(Set<OrganisationId> all) {
        return new PoolingState(true, parties.isEmpty() ? all : parties, conditions, studied, charter, ended);
    }

    PoolingState narrowedTo(Set<OrganisationId> remaining) {
        return new PoolingState(launched, remaining, conditions, studied, charter, ended);
    }

    PoolingState underConditions() {
        return new PoolingState(launched, parties, true, studied, charter, ended);
    }

    PoolingState studiedOn(FuzzyDate date) {
        return new PoolingState(launched, parties, conditions, date, charter, ended);
    }

    PoolingState with(Charter other) {
        return new PoolingState(launched, parties, conditions, studied, other, ended);
    }

    PoolingState endedOn(FuzzyDate date) {
        return new PoolingState(launched, parties, conditions, studied, charter, date);
    }
}
