package org.filrouge.gateway.decisions;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.refusal.Refusal;

/**
 * What became of a proposal.
 *
 * @param stream the stream it was for
 * @param version how many events that stream has now
 * @param events what was recorded; empty unless accepted or proposed
 * @param objections the rules against it; empty when accepted
 * @param warnings what should be seen all the same
 */
public record Outcome(
        Verdict verdict,
        String stream,
        long version,
        List<Appended> events,
        List<Objection> objections,
        List<Objection> warnings) {

    /** How it went. */
    public enum Verdict {
        ACCEPTED,
        /** A second person is asked; the stream is that of the question. */
        PROPOSED,
        REFUSED,
        UNKNOWN_STREAM,
        STALE,
        CASE_MISSING
    }

    /** One event that was recorded. */
    public record Appended(String eventId, String name) {}

    /** A rule, by its code, and what it found. */
    public record Objection(String code, Map<String, String> facts) {

        static Objection of(Refusal refusal) {
            return new Objection(refusal.code().code(), refusal.facts());
        }
    }

    static Outcome refused(String stream, long version, List<Refusal> objections) {
        return new Outcome(
                Verdict.REFUSED,
                stream,
                version,
                List.of(),
                objections.stream().map(Objection::of).toList(),
                List.of());
    }

    static Outcome failed(Verdict verdict, String stream, long version) {
        return new Outcome(verdict, stream, version, List.of(), List.of(), List.of());
    }
}
