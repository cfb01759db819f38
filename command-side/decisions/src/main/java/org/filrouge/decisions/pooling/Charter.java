package org.filrouge.decisions.pooling;

import static org.filrouge.kernel.pooling.PoolingProjectRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterDrafted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterEnteredIntoForce;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterSigned;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The charter of a project, which binds when every listed party has signed.
 *
 * @param parties parties to the charter, once drafted
 * @param signed those that have signed this draft
 * @param inForce since when it binds
 */
public record Charter(
        boolean drafted, Set<OrganisationId> parties, Set<OrganisationId> signed, @Nullable FuzzyDate inForce) {

    static final Charter NONE = new Charter(false, Set.of(), Set.of(), null);

    Charter drafted(CharterDrafted e) {
        return new Charter(true, Set.copyOf(e.parties()), Set.of(), inForce);
    }

    Charter signed(CharterSigned e) {
        return new Charter(drafted, parties, Names.with(signed, e.party()), inForce);
    }

    Charter inForce(FuzzyDate since) {
        return new Charter(drafted, parties, signed, since);
    }

    Ruling<PoolingProjectEvent> drafting(Ruling<PoolingProjectEvent> ruling, CharterDrafted e) {
        return ruling.refuseIf(inForce != null, CHARTER_ALREADY_IN_FORCE, "since", inForce)
                .refuseIf(Set.copyOf(e.parties()).size() < 2, TOO_FEW_PARTIES);
    }

    Ruling<PoolingProjectEvent> signing(Ruling<PoolingProjectEvent> ruling, CharterSigned e) {
        String party = e.party().slug();
        return ruling.refuseIf(!drafted, CHARTER_NOT_DRAFTED)
                .refuseIf(drafted && !parties.contains(e.party()), NOT_A_PARTY, "party", party)
                .refuseIf(signed.contains(e.party()), ALREADY_SIGNED, "party", party);
    }

    Ruling<PoolingProjectEvent> enteringIntoForce(Ruling<PoolingProjectEvent> ruling, CharterEnteredIntoForce e) {
        Set<OrganisationId> missing = Names.missing(parties, signed);
        return ruling.refuseIf(!drafted, CHARTER_NOT_DRAFTED)
                .refuseIf(inForce != null, CHARTER_ALREADY_IN_FORCE, "since", inForce)
                .refuseIf(!missing.isEmpty(), CHARTER_NOT_SIGNED_BY_ALL, "missing", Names.listed(missing))
                .refuseIf(
                        drafted && !Set.copyOf(e.signatories()).equals(parties),
                        SIGNATORIES_DIFFER,
                        "parties",
                        Names.listed(parties));
    }
}
