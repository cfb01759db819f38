package org.filrouge.folds.approval;

import java.time.Instant;
import java.util.List;
import org.filrouge.kernel.approval.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A decision that one person alone does not take.
 *
 * @param id its name
 * @param asked what was proposed; null where that is not known
 * @param settled what became of it; null while it waits
 */
public record ProposalView(String id, @Nullable Asked asked, @Nullable Settled settled) {

    /** Where a proposal stands. */
    public enum State {
        OPEN,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        OVERTAKEN
    }

    /**
     * What was proposed.
     *
     * @param data the proposed fact, as JSON
     * @param envelope what is told about it, as JSON
     * @param version how many events its stream had then
     * @param by the account that proposes
     * @param supportCase the case it belongs to; null outside any
     * @param event the id of the event that says so
     * @param position the place of that event in the log
     */
    public record Asked(
            String command,
            String stream,
            String data,
            String envelope,
            int version,
            boolean guarded,
            Ground why,
            String by,
            @Nullable String supportCase,
            String event,
            long position,
            Instant recorded) {}

    /**
     * What became of it.
     *
     * @param by the account that says so
     * @param rules the codes of the rules that stood against it, where the facts had moved on
     */
    public record Settled(
            State state,
            String by,
            @Nullable String reason,
            List<String> rules,
            String event,
            long position,
            Instant recorded) {}

    public State state() {
        return settled == null ? State.OPEN : settled.state();
    }
}
