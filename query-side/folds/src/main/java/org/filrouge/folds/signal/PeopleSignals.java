package org.filrouge.folds.signal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.value.MonthSpan;

/** What members, volunteers and neighbours said should be watched. */
final class PeopleSignals {

    /** Months within which a second renewal of a board is a turnover. */
    private static final int TURNOVER = 24;

    private PeopleSignals() {}

    /** Somebody recorded a point to watch on a topic; it is lifted when somebody records that it is settled. */
    static Function<CaseFacts, List<Signal>> recorded(String code, String topic) {
        return facts -> facts.observed("vigilance-point").stream()
                .filter(fact -> Fact.texts(fact, "topics").contains(topic))
                .map(point -> new Signal(code, topic, List.of(point.id()), settled(facts, point, topic), null))
                .toList();
    }

    private static List<String> settled(CaseFacts facts, Fact<Recorded> point, String topic) {
        return facts.observed("vigilance-settled").stream()
                .filter(fact -> Fact.texts(fact, "topics").contains(topic))
                .filter(fact -> fact.recordedAfter(point))
                .map(Fact::id)
                .toList();
    }

    /** V20: a board is renewed, once without handover or twice within two years with none told. */
    static List<Signal> volunteersTurnOver(CaseFacts facts) {
        List<Fact<Recorded>> renewals = facts.observed("board-renewed");
        return renewals.stream()
                .map(fact -> Fact.text(fact, "organisation"))
                .distinct()
                .flatMap(organisation -> turnover(
                        organisation,
                        renewals.stream()
                                .filter(fact -> Fact.text(fact, "organisation").equals(organisation))
                                .toList()))
                .toList();
    }

    private static Stream<Signal> turnover(String organisation, List<Fact<Recorded>> renewals) {
        List<Fact<Recorded>> unhanded = renewals.stream()
                .filter(fact -> !Fact.text(fact, "handover").equals("YES"))
                .toList();
        boolean without =
                unhanded.stream().anyMatch(fact -> Fact.text(fact, "handover").equals("NO"));
        if (!without && !often(unhanded)) {
            return Stream.of();
        }
        Fact<Recorded> last = unhanded.getLast();
        List<String> handed = renewals.stream()
                .filter(fact -> Fact.text(fact, "handover").equals("YES") && fact.laterThan(last))
                .map(Fact::id)
                .toList();
        return Stream.of(new Signal("V20", organisation, Fact.ids(unhanded), handed, null));
    }

    private static boolean often(List<Fact<Recorded>> renewals) {
        for (int i = 1; i < renewals.size(); i++) {
            MonthSpan span =
                    renewals.get(i - 1).effective().monthsTo(renewals.get(i).effective());
            if (span.most() != null && span.most() <= TURNOVER) {
                return true;
            }
        }
        return false;
    }
}
