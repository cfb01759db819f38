package org.filrouge.decisions.collectiveengineering;

import static org.filrouge.kernel.collectiveengineering.CollectiveEngineeringRefusal.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.StoodAside;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeEstablished;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeMet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeOpinionGiven;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.MemberSteppedBack;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;

/**
 * The committees of an action.
 *
 * @param opinions opinions given; an adjourned one may be given again
 * @param aside who stepped back from an opinion of a committee
 */
record Committees(
        Map<String, CommitteeKind> kinds, Map<OpinionSubject, Opinion> opinions, Map<Question, StoodAside> aside) {

    static final Committees NONE = new Committees(Map.of(), Map.of(), Map.of());

    /** What one committee is asked. */
    record Question(String committee, OpinionSubject subject) {}

    Committees with(CommitteeEstablished e) {
        return new Committees(and(kinds, e.committee(), e.kind()), opinions, aside);
    }

    Committees with(CommitteeOpinionGiven e) {
        return new Committees(kinds, and(opinions, e.subject(), e.opinion()), aside);
    }

    Committees with(MemberSteppedBack e, Envelope envelope) {
        Question question = new Question(e.committee(), e.subject());
        StoodAside others = aside.getOrDefault(question, StoodAside.NOBODY);
        return new Committees(kinds, opinions, and(aside, question, others.with(e.member(), e.account(), envelope)));
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

    Ruling<CollectiveEngineeringEvent> stepsBack(Ruling<CollectiveEngineeringEvent> ruling, MemberSteppedBack e) {
        Opinion given = opinions.get(e.subject());
        return known(ruling, e.committee())
                .warnIf(given != null && given != Opinion.ADJOURNED, STEPPED_BACK_LATE, "opinion", given);
    }

    /**
     * An opinion is given by nobody who stepped back from it, and by nobody who acts for a party.
     *
     * @param parties the structures the opinion is about
     */
    Ruling<CollectiveEngineeringEvent> advises(
            Ruling<CollectiveEngineeringEvent> ruling,
            CommitteeOpinionGiven e,
            Envelope envelope,
            Set<OrganisationId> parties) {
        OrganisationId actsFor = envelope.onBehalfOf();
        Optional<String> aside = this.aside
                .getOrDefault(new Question(e.committee(), e.subject()), StoodAside.NOBODY)
                .among(envelope);
        return advises(ruling, e)
                .refuseIf(aside.isPresent(), STEPPED_BACK, "opinion", e.subject(), "who", aside.orElse(""))
                .refuseIf(
                        actsFor != null && parties.contains(actsFor),
                        CONFLICT_OF_INTEREST,
                        "organisation",
                        actsFor == null ? "" : actsFor.slug());
    }

    private Ruling<CollectiveEngineeringEvent> advises(
            Ruling<CollectiveEngineeringEvent> ruling, CommitteeOpinionGiven e) {
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
