package org.filrouge.kernel.territory;

import org.filrouge.kernel.value.Territory;

/**
 * The larger place that another lies in.
 *
 * @param assumed true where no list of that time tells it, and the nearest list was used: the earliest for the years before it, the
 *     last one for a place that is no more
 */
public record RolledUp(Territory place, boolean assumed) {}
