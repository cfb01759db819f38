/** Missions: phases, deliverables, days and cost. */
@NullMarked
package org.filrouge.kernel.mission;

import org.jspecify.annotations.NullMarked;
