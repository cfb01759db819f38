package org.filrouge.kernel.indicator;

/** A form that is no formula, with the first place where it is not. */
public final class UnreadableFormula extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient FormulaFault fault;

    UnreadableFormula(FormulaFault fault) {
        super(fault.place() + ": " + fault.sentence().en());
        this.fault = fault;
    }

    public FormulaFault fault() {
        return fault;
    }
}
