package org.filrouge.views.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** Lays out facts as rows, in the order in which they took effect. */
final class Facts {

    private final ViewsAt views;
    private final Wording words;
    private final Names names;
    private final Told told;
    private final Amendments amendments;

    Facts(ViewsAt views, Wording words, Names names, Told told) {
        this.views = views;
        this.words = words;
        this.names = names;
        this.told = told;
        this.amendments = new Amendments(words, names, told);
    }

    /** Facts as they now stand, with what was said of them. */
    List<FactRow> rows(Collection<RecordedEvent> events) {
        List<String> ids = events.stream().map(RecordedEvent::id).toList();
        return rows(events, views.said(ids));
    }

    /** Facts as they stand in a history, with what is said of them in it. */
    List<FactRow> rows(Collection<RecordedEvent> events, CorrectedHistory history) {
        List<RecordedEvent> standing = events.stream()
                .map(event -> history.about(event.id())
                        .map(fact -> fact.versions().getLast())
                        .filter(fact -> fact.id().equals(event.id()))
                        .orElse(event))
                .toList();
        names.learn(standing);
        Map<String, RecordedEvent> known = new HashMap<>();
        standing.forEach(event -> known.put(event.id(), event));
        return standing.stream()
                .sorted(FoldOrder.COMPARATOR)
                .map(event -> row(event, known, said(event, history)))
                .toList();
    }

    /** An event as it was recorded. */
    FactRow row(RecordedEvent event) {
        return rows(List.of(event), CorrectedHistory.of(List.of())).getFirst();
    }

    /** What was said of a fact; null when nothing was, and for what is itself said of another. */
    @Nullable
    SaidSince said(RecordedEvent event, CorrectedHistory history) {
        return history.about(event.id())
                .filter(fact -> fact.original().id().equals(event.id()))
                .map(amendments::of)
                .orElse(null);
    }

    private FactRow row(RecordedEvent event, Map<String, RecordedEvent> known, @Nullable SaidSince said) {
        Envelope envelope = event.envelope();
        return new FactRow(
                event.id(),
                words.label(event),
                envelope.status().name(),
                status(envelope.status()),
                words.date(envelope.effective()),
                words.code(envelope.precision()),
                envelope.wording(),
                other(envelope.after(), known),
                words.instant(event.recorded()),
                event.recorded().toString(),
                told.lines(event),
                envelope.decidedBy().stream().map(names::organisation).toList(),
                envelope.caseId() == null
                        ? null
                        : names.supportCase(envelope.caseId().slug()),
                said);
    }

    /** The status in words; null for what has happened. */
    @Nullable
    String status(FactStatus status) {
        return status == FactStatus.ACTUAL ? null : words.code(status);
    }

    /** Another fact by its label; null when none is named or it is not in the log. */
    @Nullable
    Piece other(@Nullable String id, Map<String, RecordedEvent> known) {
        RecordedEvent event = id == null
                ? null
                : known.containsKey(id) ? known.get(id) : views.event(id).orElse(null);
        return event == null ? null : Piece.link(words.label(event), "/events/" + event.id());
    }
}
