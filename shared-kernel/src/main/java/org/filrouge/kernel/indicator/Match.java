package org.filrouge.kernel.indicator;

import java.util.List;

/**
 * What must, or must not, also be told beside an event: a promise without a word that it was kept.
 *
 * @param with the other events
 * @param on the fields in which both agree
 * @param present true when there must be such an event, false when there must be none
 * @param when which of them count
 */
public record Match(Selection with, List<String> on, boolean present, When when) {

    /** Which of the other events count. */
    public enum When {
        ANY,
        /** Those that took effect later. */
        LATER,
        /** Those recorded later, whenever they took effect. */
        RECORDED_LATER
    }
}
