package org.filrouge.kernel.initiative;

/** What a territorial initiative may aim at (guide of 2013): shared view of job quality, readable offer, better organised offer. */
public enum StrategicObjective {
    COMMON_VISION,
    LEGIBILITY,
    STRUCTURING
}
