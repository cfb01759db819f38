package org.filrouge.folds.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.Warning;
import org.jspecify.annotations.Nullable;

/** What the rules warned of when facts were recorded, without refusing them. */
public record Warnings(List<Seen> seen) {

    static final Warnings EMPTY = new Warnings(List.of());

    /**
     * One warning.
     *
     * @param code the rule that warns
     * @param event the fact it was given for
     * @param line the line of the told timeline that fact stands on
     */
    public record Seen(String code, Map<String, String> facts, String event, @Nullable String line) {}

    Warnings apply(RecordedEvent event) {
        if (event.envelope().warnings().isEmpty()) {
            return this;
        }
        List<Seen> more = new ArrayList<>(seen);
        for (Warning warning : event.envelope().warnings()) {
            more.add(new Seen(
                    warning.code(),
                    warning.facts(),
                    event.id(),
                    event.envelope().line()));
        }
        return new Warnings(List.copyOf(more));
    }
}
