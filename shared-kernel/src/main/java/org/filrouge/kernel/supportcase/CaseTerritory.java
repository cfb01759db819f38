package org.filrouge.kernel.supportcase;

import org.filrouge.kernel.value.Territory;

/**
 * A place that matters to a case, and why.
 *
 * @param name the name the source gives it
 */
public record CaseTerritory(Territory territory, TerritoryRole role, String name) {}
