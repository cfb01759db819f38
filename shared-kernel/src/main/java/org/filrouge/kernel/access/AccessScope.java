package org.filrouge.kernel.access;

import java.util.List;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The part of the programme that a right reaches.
 *
 * @param everywhere the whole programme; nothing else is then named
 * @param territories the cases in these places
 * @param cases these cases
 * @param organisation what concerns this organisation, for those who act for one
 */
public record AccessScope(
        boolean everywhere,
        List<Territory> territories,
        List<SupportCaseId> cases,
        @Nullable OrganisationId organisation) {

    /** The whole programme. */
    public static final AccessScope EVERYWHERE = new AccessScope(true, List.of(), List.of(), null);

    public AccessScope {
        territories = List.copyOf(territories);
        cases = List.copyOf(cases);
    }

    /** What concerns one organisation. */
    public static AccessScope of(OrganisationId organisation) {
        return new AccessScope(false, List.of(), List.of(), organisation);
    }

    /** Whether a role is given on such a scope: some roles for an organisation, some for places and cases, some for everything. */
    public boolean fits(AccessRole role) {
        boolean parts = !territories.isEmpty() || !cases.isEmpty();
        return switch (role) {
            case PROGRAMME_OFFICER, COMMITTEE_MEMBER -> organisation == null && everywhere != parts;
            case PROVIDER, BENEFICIARY, FUNDER -> organisation != null && !everywhere && !parts;
            case EVALUATOR, AUDITOR, ADMINISTRATOR -> everywhere && organisation == null && !parts;
        };
    }
}
