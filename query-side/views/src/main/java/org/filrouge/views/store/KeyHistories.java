package org.filrouge.views.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which events belong to a key, such as {@code case:moselle-elips}: their positions. */
public interface KeyHistories {

    /** Every position of a key, in order. */
    default List<Long> positions(String key) {
        return positions(key, 0);
    }

    /** The positions of a key that come after so many, in order; what was read before need not be read again. */
    List<Long> positions(String key, long known);

    /** How many positions a key has. */
    long count(String key);

    /** The first position of each of some keys; a key without any is left out. */
    Map<String, Long> first(Collection<String> keys);
}
