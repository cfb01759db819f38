package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.casefile.Amended;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Lays out what was said of facts after they were recorded: the original stays in sight, with each correction and its ground. */
final class Amendments {

    private final Wording words;
    private final Told told;
    private final Values values;

    Amendments(Wording words, Names names, Told told) {
        this.words = words;
        this.told = told;
        this.values = new Values(words, names);
    }

    /** What was said of a fact; null when nothing was. */
    @Nullable
    SaidSince of(FactHistory fact) {
        if (fact.steps().isEmpty()) {
            return null;
        }
        RecordedEvent first = fact.original();
        RecordedEvent last = fact.versions().getLast();
        boolean redated = !first.envelope().effective().equals(last.envelope().effective());
        List<Line> now = told.lines(last);
        return new SaidSince(
                fact.isRetracted(),
                badge(fact),
                redated ? words.date(first.envelope().effective()) : null,
                told.lines(first).stream().filter(line -> !now.contains(line)).toList(),
                fact.steps().stream().map(this::step).toList());
    }

    private List<String> badge(FactHistory fact) {
        List<String> badge = new ArrayList<>();
        if (fact.isRetracted()) {
            badge.add(words.text("amended.retracted"));
        } else if (!fact.corrections().isEmpty()) {
            badge.add(words.text("amended.rectified"));
        }
        if (!fact.openContestations().isEmpty()) {
            badge.add(words.text("amended.contested"));
        }
        return badge;
    }

    private SaidSince.Step step(RecordedEvent event) {
        Amended.Step step = Amended.Step.of(event);
        List<Line> lines = new ArrayList<>();
        add(lines, words.field("by"), step.by());
        add(lines, words.field("statement"), step.statement());
        add(lines, words.field("outcome"), step.outcome());
        add(lines, words.text("event.reason"), step.reason());
        add(lines, words.text("event.evidence"), step.evidence());
        return new SaidSince.Step(
                Piece.link(words.label(event), "/events/" + event.id()), words.instant(event.recorded()), lines);
    }

    private void add(List<Line> lines, String label, @Nullable Object value) {
        List<Piece> pieces = values.of(value, null);
        if (!pieces.isEmpty()) {
            lines.add(new Line(label, pieces));
        }
    }
}
