package org.filrouge.folds.survival;

import java.util.List;
import java.util.Map;

/**
 * What became of one cohort at one wave of the follow-up.
 *
 * @param months after the support ended
 * @param counts how many organisations stand where at this wave; they add up to the cohort
 * @param events the ids of the reports and ends it rests on
 * @param imprecise how many would stand elsewhere if a date of theirs were told more exactly
 */
public record Wave(int months, Map<Response, Integer> counts, List<String> events, int imprecise) {

    /** What an organisation answered at a wave, or why it did not. */
    public enum Response {
        /** It reported something of its state within the window. */
        ANSWERED,
        /** It reported within the window, and what it reported is not known. */
        UNKNOWN,
        /** The window is over and nothing was reported: non-response. */
        NO_ANSWER,
        /** It had ended or gone on in another body by then: no answer is due. */
        ENDED,
        /** The window is not over yet. */
        NOT_YET
    }

    /** How many stand there. */
    public int of(Response response) {
        return counts.getOrDefault(response, 0);
    }

    /** From how many an answer was due. */
    public int due() {
        return answered() + of(Response.NO_ANSWER);
    }

    /** How many reported, whether or not what they reported is known. */
    public int answered() {
        return of(Response.ANSWERED) + of(Response.UNKNOWN);
    }
}
