package org.filrouge.ledgerservice.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.HistoryQuery;

/** The key figures of a pack, made of its events alone: the same indicators as elsewhere, over the same facts. */
final class KeyFigures {

    private KeyFigures() {}

    /** The figures, one for each indicator. */
    static List<KeyFigure> of(PackHead head, Collection<RecordedEvent> packed) {
        Reading.Facts facts = facts(head.membership(), packed);
        return Indicators.all().stream()
                .map(indicator -> new KeyFigure(indicator, Reading.of(indicator, facts, head.day())))
                .toList();
    }

    static byte[] bytes(PackHead head, Collection<RecordedEvent> packed) {
        return KernelJson.mapper()
                .writeValueAsBytes(Map.of(
                        "indicators",
                        of(head, packed).stream().map(KeyFigure::json).toList()));
    }

    private static Reading.Facts facts(Membership membership, Collection<RecordedEvent> packed) {
        HistoryQuery query = membership.query();
        CorrectedHistory history = CorrectedHistory.of(packed);
        List<RecordedEvent> own =
                history.standing().stream().filter(membership::holds).toList();
        List<RecordedEvent> beside = membership.hasStreamsBeside()
                ? history.standing().stream().filter(query::admits).toList()
                : List.of();
        if (!query.isPeriod()) {
            return new Reading.Facts(own, List.of(), beside, true, history);
        }
        return new Reading.Facts(
                own.stream().filter(query::admits).toList(),
                own.stream()
                        .filter(event -> event.envelope().effective().isUndated())
                        .toList(),
                beside,
                false,
                history);
    }
}
