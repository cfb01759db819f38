package org.filrouge.decisions.sharedservice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.decisions.Names;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What the rules remember of a shared service. Its registration and its opening are two dates.
 *
 * @param longestOffered months the offer lets a user keep a vehicle; UNKNOWN until told
 * @param fleet vehicles; UNKNOWN until told
 * @param requests names of the requests for a vehicle
 * @param open questions of who pays that wait for a ruling, with the bodies that might pay
 */
public record SharedServiceState(
        @Nullable FuzzyDate registered,
        @Nullable FuzzyDate opened,
        Measure longestOffered,
        Measure fleet,
        Set<String> requests,
        Map<String, List<OrganisationId>> open) {

    static final SharedServiceState NOTHING =
            new SharedServiceState(null, null, Measure.UNKNOWN, Measure.UNKNOWN, Set.of(), Map.of());

    SharedServiceState registeredOn(FuzzyDate date) {
        return new SharedServiceState(date, opened, longestOffered, fleet, requests, open);
    }

    SharedServiceState openedOn(FuzzyDate date) {
        return new SharedServiceState(registered, date, longestOffered, fleet, requests, open);
    }

    SharedServiceState offering(Measure longest) {
        return new SharedServiceState(registered, opened, longest, fleet, requests, open);
    }

    SharedServiceState withFleet(Measure vehicles) {
        return new SharedServiceState(registered, opened, longestOffered, vehicles, requests, open);
    }

    SharedServiceState requested(String request) {
        return new SharedServiceState(registered, opened, longestOffered, fleet, Names.with(requests, request), open);
    }

    SharedServiceState asking(String question, List<OrganisationId> candidates) {
        Map<String, List<OrganisationId>> asked = new LinkedHashMap<>(open);
        asked.put(question, candidates);
        return new SharedServiceState(registered, opened, longestOffered, fleet, requests, asked);
    }

    SharedServiceState settled(String question) {
        Map<String, List<OrganisationId>> left = new LinkedHashMap<>(open);
        left.remove(question);
        return new SharedServiceState(registered, opened, longestOffered, fleet, requests, left);
    }
}
