package org.filrouge.folds.territory;

import java.util.List;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * One place and the cases told to be in it. Those in smaller places within it have their own views; {@link Whereabouts} puts them
 * together.
 *
 * @param id the typed code, such as {@code DEP-57}
 * @param name as the latest case names it
 */
public record TerritoryView(String id, @Nullable String name, List<Presence> cases) {

    /**
     * A case that acts here, or whose operator is here.
     *
     * @param territory the place the case names: this one, or an area within it
     * @param place the name the case gives it
     */
    public record Presence(
            String caseId,
            String title,
            @Nullable String sector,
            TerritoryRole role,
            Territory territory,
            String place,
            String event) {}

    static TerritoryView empty(String id) {
        return new TerritoryView(id, null, List.of());
    }
}
