package org.filrouge.kernel.supportcase;

import java.util.List;
import org.filrouge.kernel.value.Territory;

/**
 * A place that matters to a case, and why.
 *
 * @param name the name the source gives it
 * @param within the official places that an area without a code lies in, where the source tells them
 */
public record CaseTerritory(Territory territory, TerritoryRole role, String name, List<Territory> within) {}
