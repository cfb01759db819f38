/** Approaches by which an area structures its support offer. */
@NullMarked
package org.filrouge.kernel.initiative;

import org.jspecify.annotations.NullMarked;
