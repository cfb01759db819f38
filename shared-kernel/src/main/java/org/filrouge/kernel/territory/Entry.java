package org.filrouge.kernel.territory;

import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * One line of the reference: a place for a time.
 *
 * @param above what it lies in for that time, where its own list tells: the region of a département, the commune of a municipal
 *     arrondissement
 * @param successor what became of it; null while it lasts or when no list tells
 */
record Entry(Place place, @Nullable Territory above, @Nullable Territory successor) {}
