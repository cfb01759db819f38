package org.filrouge.folds.territory;

import java.util.List;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.jspecify.annotations.Nullable;

/**
 * One place and the cases in it.
 *
 * @param id the typed code, such as {@code DEP-57}
 * @param name as the latest case names it
 */
public record TerritoryView(String id, @Nullable String name, List<Presence> cases) {

    /** A case that acts here, or whose operator is here. */
    public record Presence(String caseId, String title, @Nullable String sector, TerritoryRole role, String event) {}

    static TerritoryView empty(String id) {
        return new TerritoryView(id, null, List.of());
    }
}
