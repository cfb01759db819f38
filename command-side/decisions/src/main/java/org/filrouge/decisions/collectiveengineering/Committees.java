package org.filrouge.decisions.collectiveengineering;

import static org.filrouge.kernel.collectiveengineering.CollectiveEngineeringRefusal.*;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeEstablished;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeMet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeOpinionGiven;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;

/**
 * The committees of an action.
 *
 * @param opinions opinions given; an adjourned one may be given again
 */
record Committees(Map<String, CommitteeKind> kinds, Map<OpinionSubject, Opinion> opinions) {

    static final Committees NONE = new Committees(Map.of(), Map.of());

    Committees with(CommitteeEstablished e) {
        return new Committees(and(kinds, e.committee(), e.kind()), opinions);
    }

    Committees with(CommitteeOpinionGiven e) {
        return new Committees(kinds, and(opinions, e.subject(), e.opinion()));
    }

    Ruling<CollectiveEngineeringEvent> establishes(Ruling<CollectiveEngineeringEvent> ruling, CommitteeEstablished e) {
        return ruling.refuseIf(
                kinds.containsKey(e.committee()), COMMITTEE_ALREADY_ESTABLISHED, "committee", e.committee());
    }

    Ruling<CollectiveEngineeringEvent> meets(Ruling<CollectiveEngineeringEvent> ruling, CommitteeMet e) {
        boolean negative = Stream.of(e.meetings(), e.hours(), e.halfDays())
                .anyMatch(told -> told.isKnown() && told.number().signum() < 0);
        return known(ruling, e.committee()).refuseIf(negative, MEETING_LENGTH_NEGATIVE);
    }

    Ruling<CollectiveEngineeringEvent> advises(Ruling<CollectiveEngineeringEvent> ruling, CommitteeOpinionGiven e) {
        CommitteeKind kind = kinds.get(e.committee());
        Opinion given = opinions.get(e.subject());
        return known(ruling, e.committee())
                .refuseIf(
                        kind != null && kind != CommitteeKind.SUPPORT,
                        OPINION_NOT_FROM_SUPPORT_COMMITTEE,
                        "committee",
                        e.committee())
                .refuseIf(given != null && given != Opinion.ADJOURNED, OPINION_ALREADY_GIVEN, "opinion", given);
    }

    private Ruling<CollectiveEngineeringEvent> known(Ruling<CollectiveEngineeringEvent> ruling, String committee) {
        return ruling.refuseIf(!kinds.containsKey(committee), COMMITTEE_UNKNOWN, "committee", committee);
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> larger = new HashMap<>(map);
        larger.put(key, value);
        return larger;
    }
}
