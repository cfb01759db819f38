package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.Source;
import org.jspecify.annotations.Nullable;

/** Lays out what stands around an event: its two dates, who answers for it, on what ground, and where it is in the log. */
final class EventTables {

    private final Page page;
    private final Wording words;

    EventTables(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Line> dates(RecordedEvent event) {
        Envelope envelope = event.envelope();
        List<Line> lines = new ArrayList<>();
        lines.add(text("event.effective", words.date(envelope.effective())));
        lines.add(text("event.edtf", envelope.effective().edtf()));
        lines.add(text("event.precision", words.code(envelope.precision())));
        lines.add(text("event.wording", envelope.wording()));
        lines.add(text("event.status", words.code(envelope.status())));
        Piece after = page.facts().other(envelope.after(), Map.of());
        if (after != null) {
            lines.add(new Line(words.text("event.after"), List.of(after)));
        }
        Piece before = page.facts().other(envelope.before(), Map.of());
        if (before != null) {
            lines.add(new Line(words.text("event.before"), List.of(before)));
        }
        lines.add(text("event.recorded", words.instant(event.recorded())));
        return lines;
    }

    List<Line> who(Envelope envelope) {
        List<Line> lines = new ArrayList<>(List.of(
                line("event.decided-by", envelope.decidedBy()),
                text("event.recorded-by", envelope.recordedBy()),
                line("event.on-behalf-of", envelope.onBehalfOf()),
                text("event.reason", envelope.reason())));
        if (!envelope.about().isEmpty()) {
            lines.add(line("event.about", envelope.about()));
        }
        return lines;
    }

    List<Line> grounds(Envelope envelope) {
        List<Line> lines = new ArrayList<>();
        Source source = envelope.source();
        lines.add(text("event.source", source == null ? null : source.document()));
        if (source != null) {
            lines.add(text("event.source-place", source.place()));
            lines.add(line("event.source-published", source.published()));
        }
        lines.add(text("event.line", envelope.line()));
        lines.add(line(
                "event.evidence",
                envelope.evidence().stream().map(EventTables::evidence).toList()));
        return lines;
    }

    List<Line> place(RecordedEvent event) {
        return List.of(
                text("event.name", event.name() + ", " + words.text("event.revision", event.revision())),
                text("event.id", event.id()),
                text("event.stream", event.streamKey()),
                text("event.sequence", Long.toString(event.sequence())),
                text("event.position", Long.toString(event.position())),
                text("event.correlation", event.envelope().correlation()),
                text("event.causation", event.envelope().causation()));
    }

    private static String evidence(Evidence evidence) {
        return evidence.sha256() == null
                ? evidence.reference()
                : evidence.reference() + " — SHA-256 " + evidence.sha256();
    }

    private Line text(String label, @Nullable String text) {
        return line(label, text);
    }

    private Line line(String label, @Nullable Object value) {
        List<Piece> pieces = page.values().of(value, null);
        return new Line(words.text(label), pieces.isEmpty() ? List.of(Piece.silent(words.text("not-told"))) : pieces);
    }
}
