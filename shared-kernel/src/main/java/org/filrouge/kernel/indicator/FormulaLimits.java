package org.filrouge.kernel.indicator;

/** How large a formula may be. The largest of the programme's own needs about a third of each. */
public final class FormulaLimits {

    /** Levels of objects and lists within each other. */
    public static final int DEEPEST = 40;

    /** Operations, selections, conditions, matches and parts in all. */
    public static final int MOST_PARTS = 150;

    /** Entries of one list. */
    public static final int LONGEST_LIST = 50;

    /** Characters of one text. */
    public static final int LONGEST_TEXT = 120;

    /** Months that may be looked ahead: a hundred years. */
    public static final int MOST_MONTHS = 1200;

    /** Decimals that a ratio may be rounded to. */
    public static final int MOST_DECIMALS = 6;

    /** Levels of groups within groups. */
    public static final int NESTED_GROUPS = 2;

    private FormulaLimits() {}
}
