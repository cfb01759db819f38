package org.filrouge.folds.indicator;

import java.util.function.BooleanSupplier;

/**
 * How much a formula may look at and keep before it is stopped. What is counted follows from the formula and the facts alone, so that
 * the same formula over the same facts is always stopped at the same place; only whoever asks may stop it earlier.
 */
public final class Budget {

    /** A formula that goes through the facts a few dozen times is let pass; one that goes through them for each of them is not. */
    public static final long STEPS_PER_FACT = 200;

    private static final long STEPS_AT_LEAST = 200_000;
    private static final long KEPT_PER_FACT = 10;
    private static final long KEPT_AT_LEAST = 20_000;
    private static final int BETWEEN_TWO_LOOKS = 0x3ff;

    private final long mostSteps;
    private final long mostKept;
    private final BooleanSupplier stopped;
    private long steps;
    private long kept;
    private long times;

    private Budget(long mostSteps, long mostKept, BooleanSupplier stopped) {
        this.mostSteps = mostSteps;
        this.mostKept = mostKept;
        this.stopped = stopped;
    }

    /** What stopped a formula. */
    public enum Limit {
        /** It looked at facts and fields more often than it may. */
        STEPS,
        /** It kept more groups and events than it may. */
        KEPT,
        /** Whoever asked waits no longer. */
        TIME
    }

    /** A formula was stopped. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Limit limit;
        private final long most;

        Exceeded(Limit limit, long most) {
            super(limit + " beyond " + most, null, false, false);
            this.limit = limit;
            this.most = most;
        }

        public Limit limit() {
            return limit;
        }

        /** The steps or kept things that were allowed; 0 for time. */
        public long most() {
            return most;
        }
    }

    /** For the house's own indicators, whose cost is known. */
    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE, Long.MAX_VALUE, () -> false);
    }

    /** So many steps, and so much kept. */
    static Budget of(long steps, long kept) {
        return new Budget(steps, kept, () -> false);
    }

    /**
     * For a posted formula: it grows with the facts, not with their square.
     *
     * @param facts how many the formula is run over
     * @param stopped whether whoever asked waits no longer
     */
    public static Budget over(long facts, BooleanSupplier stopped) {
        return new Budget(STEPS_AT_LEAST + STEPS_PER_FACT * facts, KEPT_AT_LEAST + KEPT_PER_FACT * facts, stopped);
    }

    /** Steps spent so far. */
    public long spent() {
        return steps;
    }

    public long mostSteps() {
        return mostSteps;
    }

    void look(long more) {
        steps += more;
        if (steps > mostSteps) {
            throw new Exceeded(Limit.STEPS, mostSteps);
        }
        if ((++times & BETWEEN_TWO_LOOKS) == 0 && stopped.getAsBoolean()) {
            throw new Exceeded(Limit.TIME, 0);
        }
    }

    void keep(long more) {
        kept += more;
        if (kept > mostKept) {
            throw new Exceeded(Limit.KEPT, mostKept);
        }
    }
}
