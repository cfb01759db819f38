package org.filrouge.folds.indicator;

import java.util.List;
import java.util.Set;
import org.filrouge.kernel.value.AnswerStatus;

/** How an indicator is made of events. Formulas are data: they can be shown, versioned and run over any set of events. */
public sealed interface Formula {

    /**
     * How many events there are.
     *
     * @param none what it is to find none: VALUE for an honest zero, or UNKNOWN, or NOT_APPLICABLE
     */
    record Count(Selection of, AnswerStatus none) implements Formula {}

    /** The exact sum of a field; one unknown operand makes it UNKNOWN, and amounts on two tax bases are not added. */
    record Sum(Selection of, String field, AnswerStatus none) implements Formula {}

    /**
     * The sum, over the different values of a field, of what the last event of each tells: the latest report of every structure. One
     * that tells nothing makes it UNKNOWN.
     *
     * @param by where the structure stands
     */
    record Latest(Selection of, String by, String field, AnswerStatus none) implements Formula {}

    /**
     * How many different values a field takes, lists counted by their elements.
     *
     * @param fields where the values stand, one field or several by kind of event
     * @param countField where events tell a number instead of a list; empty for none
     */
    record Distinct(Selection of, Set<String> fields, String countField, AnswerStatus none) implements Formula {}

    /** One formula over another, rounded half up at the very end; over zero there is no answer. */
    record Ratio(Formula of, Formula to, int decimals, boolean percent) implements Formula {}

    /** Months from the first of some events to the last of others, counted on months. */
    record Months(Selection from, Selection to) implements Formula {}

    /** Months from the last of some events to the first of others, counted on months; without the second there is nothing to count. */
    record MonthsAfter(Selection last, Selection first) implements Formula {}

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

    /** The sum of a field, and its sums by other fields: from one kind of contract to another. */
    record SumBy(Selection of, String field, List<String> by, AnswerStatus none) implements Formula {}

    /** Sums of money by another field and tax basis, unknown amounts counted apart. */
    record MoneyBy(Selection of, String field, String by, AnswerStatus none) implements Formula {}

    /** Several answers under one indicator; the first is its value. */
    record Parts(List<Part> parts) implements Formula {}

    /** One of several answers. */
    record Part(String name, Formula formula) {}
}
