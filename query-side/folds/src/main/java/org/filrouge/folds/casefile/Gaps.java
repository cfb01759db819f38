package org.filrouge.folds.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** The holes of a told history, for the evaluator. A gap is not a breach. */
public record Gaps(List<Hole> holes) {

    static final Gaps EMPTY = new Gaps(List.of());

    /**
     * One hole.
     *
     * @param code the rule a live command would have been refused by
     * @param event the fact that steps over it
     * @param line the line of the told timeline that fact stands on
     */
    public record Hole(String code, Map<String, String> facts, String event, @Nullable String line) {}

    Gaps apply(RecordedEvent event) {
        if (event.envelope().gaps().isEmpty()) {
            return this;
        }
        List<Hole> more = new ArrayList<>(holes);
        for (Gap gap : event.envelope().gaps()) {
            more.add(new Hole(
                    gap.code(), gap.facts(), event.id(), event.envelope().line()));
        }
        return new Gaps(List.copyOf(more));
    }
}
