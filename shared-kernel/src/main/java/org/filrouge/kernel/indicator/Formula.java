package org.filrouge.kernel.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.filrouge.kernel.value.AnswerStatus;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is made of events. Formulas are data: they can be shown, written as JSON ({@link FormulaForm}), versioned and run
 * over any set of events. Any operand that is UNKNOWN makes the result UNKNOWN.
 */
public sealed interface Formula {

    /** A number of the method itself, such as the six questions of an evaluation. */
    record Constant(BigDecimal number) implements Formula {}

    /**
     * How many events there are.
     *
     * @param none what it is to find none: VALUE for an honest zero, or UNKNOWN, or NOT_APPLICABLE
     */
    record Count(Selection of, AnswerStatus none) implements Formula {}

    /** Whether there is any such event: yes or no. */
    record Present(Selection of) implements Formula {}

    /**
     * The exact sum of a field; amounts on two tax bases are not added, and what is NOT_APPLICABLE adds nothing.
     *
     * @param fields where the number stands: the first of these fields that the event has
     * @param apart whether numbers not known are counted apart, and the others added up
     */
    record Sum(Selection of, List<String> fields, AnswerStatus none, boolean apart) implements Formula {}

    /**
     * The least or the most that a field says, of all told; one that is not known makes it UNKNOWN, and amounts on two tax bases are
     * not compared.
     *
     * @param fields where the number stands: the first of these fields that the event has
     */
    record Extreme(Selection of, List<String> fields, End end, AnswerStatus none) implements Formula {}

    /** Which end of what is told. */
    enum End {
        LEAST,
        MOST
    }

    /**
     * How many different values some fields take, lists counted by their elements.
     *
     * @param fields where the values stand, one field or several by kind of event
     * @param countField where events tell a number instead of a full list; empty for none
     */
    record Distinct(Selection of, List<String> fields, String countField, AnswerStatus none) implements Formula {}

    /** One formula over another, rounded half up at the very end; over zero there is no answer. */
    record Ratio(Formula of, Formula to, int decimals, boolean percent) implements Formula {}

    /** One formula less another. */
    record Difference(Formula of, Formula less) implements Formula {}

    /** Several formulas added up. */
    record Plus(List<Formula> of) implements Formula {}

    /**
     * Months from the first of some events to the last of others, counted on months.
     *
     * @param noStart what it is to find no event to count from
     * @param noEnd what it is to find none to count to
     */
    record Months(Selection from, Selection to, AnswerStatus noStart, AnswerStatus noEnd) implements Formula {}

    /**
     * Whether what began is still active some months later: yes or no for one, a number for several.
     *
     * @param end what ends it, in the same stream
     */
    record ActiveAfter(Selection start, Selection end, int months) implements Formula {}

    /**
     * How many of those taken on are still there some months later.
     *
     * @param count the field that tells how many were taken on
     * @param end what ends the employer, in the same stream; a hire in a stream that never has such an end is UNKNOWN
     */
    record PresentAfter(Selection hires, String count, Selection end, String endingStream, int months)
            implements Formula {}

    /**
     * A formula for each value of some fields: per funder and tax basis, per mission.
     *
     * @param total the formula of the whole; null where the groups only stand side by side: one alone is then the value, and several
     *     have none together
     */
    record By(List<String> by, Formula of, @Nullable Formula total) implements Formula {}

    /** How many alerts V1–V22 are still true, seen from the day of the question. */
    record OpenSignals() implements Formula {}

    /** Several answers under one indicator; the first is its value. */
    record Parts(List<Part> parts) implements Formula {}

    /**
     * One of several answers.
     *
     * @param unit its unit; empty for that of the indicator
     */
    record Part(String name, String unit, Formula formula) {

        public Part(String name, Formula formula) {
            this(name, "", formula);
        }
    }
}
