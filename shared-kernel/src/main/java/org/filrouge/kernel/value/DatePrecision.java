package org.filrouge.kernel.value;

/** How exactly a source dates a fact. Carried beside the date, so that no reader mistakes a year for a day. */
public enum DatePrecision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    INTERVAL,
    RELATIVE,
    UNDATED
}
