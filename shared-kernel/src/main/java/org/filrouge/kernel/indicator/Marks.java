package org.filrouge.kernel.indicator;

import java.util.Set;

/** The texts that formulas may read, because they only tell one thing from another and name nobody. */
final class Marks {

    private static final Set<String> READABLE = Set.of(
            "funding-agreement.condition-set condition",
            "funding-agreement.condition-assessed condition",
            "funding-agreement.paid payment",
            "mission.deliverable-submitted deliverable",
            "mission.deliverable-rejected deliverable",
            "support-case.opened sector");

    private Marks() {}

    static boolean has(String fact, String field) {
        return READABLE.contains(fact + " " + field);
    }
}
