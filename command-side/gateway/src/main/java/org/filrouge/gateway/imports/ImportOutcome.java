package org.filrouge.gateway.imports;

import java.util.List;
import java.util.Map;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Gap;

/**
 * What became of an import.
 *
 * @param gaps holes of the told history, by the fact that steps over them
 * @param differences what a changed file tells otherwise than the log
 */
public record ImportOutcome(
        Verdict verdict,
        List<String> eventIds,
        List<FactGap> gaps,
        List<Difference> differences,
        List<Objection> objections) {

    /** How it went. */
    public enum Verdict {
        IMPORTED,
        UNCHANGED,
        REFUSED
    }

    /** A hole, and the fact that steps over it. */
    public record FactGap(String ref, String line, String code, Map<String, String> facts) {

        static FactGap of(String ref, Envelope envelope, Gap gap) {
            return new FactGap(ref, envelope.line() == null ? "" : envelope.line(), gap.code(), gap.facts());
        }
    }

    /**
     * One difference between the log and a changed file.
     *
     * @param change ADDED, REMOVED or CHANGED
     * @param recorded what the log holds, as JSON; empty when it holds nothing
     * @param told what the file tells, as JSON; empty when it tells nothing
     */
    public record Difference(String ref, String change, String recorded, String told) {}

    static ImportOutcome imported(List<String> eventIds, List<FactGap> gaps) {
        return new ImportOutcome(Verdict.IMPORTED, eventIds, gaps, List.of(), List.of());
    }

    static ImportOutcome unchanged(List<FactGap> gaps) {
        return new ImportOutcome(Verdict.UNCHANGED, List.of(), gaps, List.of(), List.of());
    }

    static ImportOutcome refused(List<Objection> objections, List<Difference> differences) {
        return new ImportOutcome(Verdict.REFUSED, List.of(), List.of(), differences, objections);
    }
}
