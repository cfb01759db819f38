package org.filrouge.kernel.access;

import java.util.Collection;
import java.util.stream.Stream;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.value.Territory;

/**
 * Whether a right given on places and cases reaches a case. A right on a region reaches the départements, intercommunalities and communes
 * that ever lay in it, in the territories of their time and in today's.
 */
public final class Reach {

    private Reach() {}

    /** Whether the scope reaches a case that is told to be in these places. */
    public static boolean ofCase(AccessScope scope, SupportCaseId caseId, Collection<CaseTerritory> places) {
        return scope.everywhere()
                || scope.cases().contains(caseId)
                || places.stream()
                        .flatMap(place -> Stream.concat(Stream.of(place.territory()), place.within().stream()))
                        .anyMatch(place -> ofPlace(scope, place));
    }

    /** Whether the scope reaches a place. */
    public static boolean ofPlace(AccessScope scope, Territory place) {
        return scope.everywhere() || scope.territories().stream().anyMatch(given -> liesIn(place, given));
    }

    private static boolean liesIn(Territory place, Territory given) {
        Geography geography = Geography.shipped();
        if (place.equals(given) || geography.everAround(place).contains(given)) {
            return true;
        }
        Territory now = geography.recast(place, geography.newest()).value();
        return now != null && geography.around(now, geography.newest()).contains(given);
    }
}
