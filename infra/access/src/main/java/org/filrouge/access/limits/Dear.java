package org.filrouge.access.limits;

import java.util.Set;

/** The doors whose answers cost more than all others: they read whole histories or run formulas. */
final class Dear {

    private static final Set<String> DOORS = Set.of(
            "/api/evidence",
            "/api/definitions/run",
            "/api/compare",
            "/api/replay",
            "/api/packs",
            "/api/survival",
            "/api/survival.csv",
            "/api/cohorts",
            "/api/cohorts.csv",
            "/definitions/try",
            "/compare",
            "/replay",
            "/packs",
            "/survival",
            "/cohorts");

    private Dear() {}

    /**
     * Whether a door is one of them.
     *
     * @param door the pattern that the address was found by, so that no spelling of the address leads around it
     */
    static boolean is(Object door) {
        return DOORS.contains(String.valueOf(door));
    }
}
