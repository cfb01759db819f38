package org.filrouge.folds.sector;

import java.util.List;

/**
 * One sector and the cases in it.
 *
 * @param id the sector as cases tell it, such as {@code insertion}
 * @param cases the names of the cases
 */
public record SectorView(String id, List<String> cases) {}
