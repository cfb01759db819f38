/** Missions and their phases; sums warn, they never refuse. */
@NullMarked
package org.filrouge.decisions.mission;

import org.jspecify.annotations.NullMarked;
